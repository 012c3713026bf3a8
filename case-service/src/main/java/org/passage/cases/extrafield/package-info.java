/** Fields of its own that an organization adds to its cases, by a JSON Schema. */
@NullMarked
package org.passage.cases.extrafield;

import org.jspecify.annotations.NullMarked;
