@NullMarked
package org.passage.acceptance.arrival;

import org.jspecify.annotations.NullMarked;
