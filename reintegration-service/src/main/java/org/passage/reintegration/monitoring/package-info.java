/** When she is visited, and who hears of it when nobody does (procedure row J). */
@NullMarked
package org.passage.reintegration.monitoring;

import org.jspecify.annotations.NullMarked;
