/** The contracts of all services on one page. */
@NullMarked
package org.passage.gateway.portal;

import org.jspecify.annotations.NullMarked;
