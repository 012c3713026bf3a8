/** What makes a shelter safe, and what happens while it is not. */
@NullMarked
package org.passage.acceptance.security;

import org.jspecify.annotations.NullMarked;
