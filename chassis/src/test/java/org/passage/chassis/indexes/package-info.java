/**
 * Whether every query has an index: judged by what is declared, as no store is asked to explain.
 */
@NullMarked
package org.passage.chassis.indexes;

import org.jspecify.annotations.NullMarked;
