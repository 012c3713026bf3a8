/** Shelters, which of them suit a person, and her placement in one. */
@NullMarked
package org.passage.shelters;

import org.jspecify.annotations.NullMarked;
