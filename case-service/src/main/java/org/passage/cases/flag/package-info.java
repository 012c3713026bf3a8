/** What everybody who works on a case must notice, until it is resolved. */
@NullMarked
package org.passage.cases.flag;

import org.jspecify.annotations.NullMarked;
