/** Giving a case to another worker, office or organization. */
@NullMarked
package org.passage.cases.transfer;

import org.jspecify.annotations.NullMarked;
