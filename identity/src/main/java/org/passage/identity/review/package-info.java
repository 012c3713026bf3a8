/** Who has which role, and used it when. */
@NullMarked
package org.passage.identity.review;

import org.jspecify.annotations.NullMarked;
