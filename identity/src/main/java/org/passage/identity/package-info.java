/** Partner organizations, their people and roles; kept by Keycloak, read through this service. */
@NullMarked
package org.passage.identity;

import org.jspecify.annotations.NullMarked;
