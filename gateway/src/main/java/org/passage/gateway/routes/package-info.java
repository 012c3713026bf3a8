/**
 * Which path goes to which service, what passes, and what happens when the service does not answer.
 */
@NullMarked
package org.passage.gateway.routes;

import org.jspecify.annotations.NullMarked;
