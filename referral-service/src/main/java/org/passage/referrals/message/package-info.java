/** Sending and reading the six messages. */
@NullMarked
package org.passage.referrals.message;

import org.jspecify.annotations.NullMarked;
