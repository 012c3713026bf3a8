/** The six messages, their order and their senders; knows neither web nor store. */
@NullMarked
package org.passage.referrals.protocol;

import org.jspecify.annotations.NullMarked;
