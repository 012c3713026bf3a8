@NullMarked
package org.passage.local.store;

import org.jspecify.annotations.NullMarked;
