/** What an audit found not to be met, until somebody else has seen it repaired (row C). */
@NullMarked
package org.passage.shelters.finding;

import org.jspecify.annotations.NullMarked;
