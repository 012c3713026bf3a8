/** People log in at the gateway, with the real Keycloak. */
@NullMarked
package org.passage.acceptance.login;

import org.jspecify.annotations.NullMarked;
