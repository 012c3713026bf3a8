/** The public door: it knows who calls and where a service is, and nothing of the domain. */
@NullMarked
package org.passage.gateway;

import org.jspecify.annotations.NullMarked;
