/** Papers that people take into their hands: PDF, in the words and the script of a language. */
@NullMarked
package org.passage.cases.paper;

import org.jspecify.annotations.NullMarked;
