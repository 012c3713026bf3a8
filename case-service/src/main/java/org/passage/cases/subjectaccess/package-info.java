/** Her whole file, for her: what every feature keeps of her, and who looked at it (GDPR 15, 20). */
@NullMarked
package org.passage.cases.subjectaccess;

import org.jspecify.annotations.NullMarked;
