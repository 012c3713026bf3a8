/** The directory of partner organizations. */
@NullMarked
package org.passage.identity.organization;

import org.jspecify.annotations.NullMarked;
