/**
 * Who got what and who waited how long, by group, with what chance explains of it, in which nobody
 * can be found (procedure row A8).
 */
@NullMarked
package org.passage.reintegration.equity;

import org.jspecify.annotations.NullMarked;
