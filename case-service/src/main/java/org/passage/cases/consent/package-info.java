/** Her decisions on each purpose and recipient, and their withdrawal (procedure row A2). */
@NullMarked
package org.passage.cases.consent;

import org.jspecify.annotations.NullMarked;
