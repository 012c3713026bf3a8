/** The script, on a house of cardboard: its JDK, jars and Keycloak only look like the real ones. */
@NullMarked
package org.passage.local.script;

import org.jspecify.annotations.NullMarked;
