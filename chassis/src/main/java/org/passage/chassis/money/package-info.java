/** Money: exact amounts, ceilings by setting, and how the store keeps them. */
@NullMarked
package org.passage.chassis.money;

import org.jspecify.annotations.NullMarked;
