/** What somebody learns who gets hold of the store, and of nothing else. */
@NullMarked
package org.passage.acceptance.encryption;

import org.jspecify.annotations.NullMarked;
