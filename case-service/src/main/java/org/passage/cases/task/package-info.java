/** What is to be done, by whom and by when; also as a calendar in which nobody can be read. */
@NullMarked
package org.passage.cases.task;

import org.jspecify.annotations.NullMarked;
