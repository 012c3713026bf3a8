/** What a safe house is held against: versioned standards in six areas (procedure row C). */
@NullMarked
package org.passage.shelters.standard;

import org.jspecify.annotations.NullMarked;
