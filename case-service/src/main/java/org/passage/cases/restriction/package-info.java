/**
 * Restriction of processing (GDPR, article 18): her data are kept, and nobody goes on with them.
 */
@NullMarked
package org.passage.cases.restriction;

import org.jspecify.annotations.NullMarked;
