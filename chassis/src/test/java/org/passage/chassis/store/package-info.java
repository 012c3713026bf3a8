@NullMarked
package org.passage.chassis.store;

import org.jspecify.annotations.NullMarked;
