/** Her own plan: from what was found with her to the ending that she agrees to. */
@NullMarked
package org.passage.acceptance.ownplan;

import org.jspecify.annotations.NullMarked;
