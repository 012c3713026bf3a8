/** Fields that an organization adds to its cases, through the gateway. */
@NullMarked
package org.passage.acceptance.extrafields;

import org.jspecify.annotations.NullMarked;
