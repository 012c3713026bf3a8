/** Papers that people take into their hands: PDF, in the words and the script of a language. */
@NullMarked
package org.passage.chassis.paper;

import org.jspecify.annotations.NullMarked;
