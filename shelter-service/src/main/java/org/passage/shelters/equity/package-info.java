/**
 * Who waited how long and who got what, by group, in which nobody can be found (procedure row A8).
 */
@NullMarked
package org.passage.shelters.equity;

import org.jspecify.annotations.NullMarked;
