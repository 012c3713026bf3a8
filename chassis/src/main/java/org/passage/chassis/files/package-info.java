/** Files that stay with a case: what they are, whether they do harm, and sealed with its key. */
@NullMarked
package org.passage.chassis.files;

import org.jspecify.annotations.NullMarked;
