/** Code lists of the world, not of the domain: ISO countries. */
@NullMarked
package org.passage.chassis.codes;

import org.jspecify.annotations.NullMarked;
