/** How she is received in a shelter: four steps in order, at her pace (procedure rows D and B). */
@NullMarked
package org.passage.shelters.reception;

import org.jspecify.annotations.NullMarked;
