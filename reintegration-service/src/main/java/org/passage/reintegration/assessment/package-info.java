/** What she needs, what she can build on, and what matters most to her (procedure row J). */
@NullMarked
package org.passage.reintegration.assessment;

import org.jspecify.annotations.NullMarked;
