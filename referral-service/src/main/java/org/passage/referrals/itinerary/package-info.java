/** An itinerary and the rules that judge it; knows neither web nor store. */
@NullMarked
package org.passage.referrals.itinerary;

import org.jspecify.annotations.NullMarked;
