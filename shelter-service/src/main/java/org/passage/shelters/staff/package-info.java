/**
 * Who works in a shelter: vetting, code of conduct and training, and what of it ends (row C, 4).
 */
@NullMarked
package org.passage.shelters.staff;

import org.jspecify.annotations.NullMarked;
