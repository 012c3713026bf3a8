/** People log in and out by browser, at Keycloak; the gateway keeps what comes of it. */
@NullMarked
package org.passage.gateway.login;

import org.jspecify.annotations.NullMarked;
