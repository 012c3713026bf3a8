/** Calls to other services that neither hang, nor pile up, nor hide a failure. */
@NullMarked
package org.passage.chassis.clients;

import org.jspecify.annotations.NullMarked;
