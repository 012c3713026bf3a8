/** The one way from here to Keycloak. */
@NullMarked
package org.passage.identity.keycloak;

import org.jspecify.annotations.NullMarked;
