/** Where code says which cases it reads and writes; what becomes of that, the log decides. */
@NullMarked
package org.passage.chassis.audit;

import org.jspecify.annotations.NullMarked;
