/**
 * Partners' webhooks: who wants which events where, and getting them there, signed and in order.
 */
@NullMarked
package org.passage.chassis.webhooks;

import org.jspecify.annotations.NullMarked;
