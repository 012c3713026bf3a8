/** Documents of a case: what they are, who sees them, and the files, sealed with the case's key. */
@NullMarked
package org.passage.cases.document;

import org.jspecify.annotations.NullMarked;
