/** What is planned for her, what she chooses, and what was provided (procedure rows A1 and A5). */
@NullMarked
package org.passage.cases.assistance;

import org.jspecify.annotations.NullMarked;
