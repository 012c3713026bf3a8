/** The whole running platform, used as its users do. */
@NullMarked
package org.passage.acceptance;

import org.jspecify.annotations.NullMarked;
