/** What every contract must hold to, and that none breaks what was released. */
@NullMarked
package org.passage.acceptance.contracts;

import org.jspecify.annotations.NullMarked;
