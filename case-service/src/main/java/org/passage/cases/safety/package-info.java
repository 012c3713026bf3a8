/** What must be known of a person to find her a safe place to live, and no more than that. */
@NullMarked
package org.passage.cases.safety;

import org.jspecify.annotations.NullMarked;
