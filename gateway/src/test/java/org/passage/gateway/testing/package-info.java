/** What surrounds the gateway in its tests: services, a realm with its keys, clients. */
@NullMarked
package org.passage.gateway.testing;

import org.jspecify.annotations.NullMarked;
