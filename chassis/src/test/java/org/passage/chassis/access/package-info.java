/** Tests of the access policy. */
@NullMarked
package org.passage.chassis.access;

import org.jspecify.annotations.NullMarked;
