/** What she asks to be corrected, and what came of it (GDPR, article 16). */
@NullMarked
package org.passage.cases.correction;

import org.jspecify.annotations.NullMarked;
