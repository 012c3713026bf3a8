@NullMarked
package org.passage.chassis.webhooks;

import org.jspecify.annotations.NullMarked;
