@NullMarked
package org.passage.local;

import org.jspecify.annotations.NullMarked;
