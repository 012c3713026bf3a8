/** Decisions on whether she is a trafficked person, by whom and why, and appeals against them. */
@NullMarked
package org.passage.cases.identification;

import org.jspecify.annotations.NullMarked;
