/** Monitoring while a plan runs: what is seen, and how she rates it herself (row J). */
@NullMarked
package org.passage.reintegration.visit;

import org.jspecify.annotations.NullMarked;
