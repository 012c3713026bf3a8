/** ETag and If-Match: nobody overwrites what another has changed. */
@NullMarked
package org.passage.chassis.concurrency;

import org.jspecify.annotations.NullMarked;
