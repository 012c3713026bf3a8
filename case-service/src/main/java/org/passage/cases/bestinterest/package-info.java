/** What is best for a child, determined before a step is taken with her (procedure row A9). */
@NullMarked
package org.passage.cases.bestinterest;

import org.jspecify.annotations.NullMarked;
