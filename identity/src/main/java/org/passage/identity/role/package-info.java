/** The roles of the realm, and what each is for. */
@NullMarked
package org.passage.identity.role;

import org.jspecify.annotations.NullMarked;
