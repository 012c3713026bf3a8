@NullMarked
package org.passage.chassis.security;

import org.jspecify.annotations.NullMarked;
