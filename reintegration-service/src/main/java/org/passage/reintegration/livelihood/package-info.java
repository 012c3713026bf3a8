/** What came of training, jobs and businesses, in figures in which nobody can be found. */
@NullMarked
package org.passage.reintegration.livelihood;

import org.jspecify.annotations.NullMarked;
