/** Audits of a shelter against the standards, and how safe it was by each (procedure row C). */
@NullMarked
package org.passage.shelters.security;

import org.jspecify.annotations.NullMarked;
