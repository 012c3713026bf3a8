/** Erasing a case: its key is destroyed, in this service and in each that follows its events. */
@NullMarked
package org.passage.cases.erasure;

import org.jspecify.annotations.NullMarked;
