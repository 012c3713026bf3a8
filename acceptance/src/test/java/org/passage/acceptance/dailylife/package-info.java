/** Daily life in a shelter through the gateway. */
@NullMarked
package org.passage.acceptance.dailylife;

import org.jspecify.annotations.NullMarked;
