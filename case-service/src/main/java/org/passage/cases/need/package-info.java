/** What she needs, by domain; nothing in here asks whether she cooperates (procedure row A1). */
@NullMarked
package org.passage.cases.need;

import org.jspecify.annotations.NullMarked;
