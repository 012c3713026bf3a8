/** What a recipient is told of a case on paper: with her consent, and what its purpose needs. */
@NullMarked
package org.passage.cases.summary;

import org.jspecify.annotations.NullMarked;
