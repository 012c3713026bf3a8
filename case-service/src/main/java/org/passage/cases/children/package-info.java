/** The age of a child, with the benefit of the doubt, and who speaks for her (procedure row A9). */
@NullMarked
package org.passage.cases.children;

import org.jspecify.annotations.NullMarked;
