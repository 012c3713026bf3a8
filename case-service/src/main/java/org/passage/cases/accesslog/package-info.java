/** Who did what with a case in any service, to be shown to the person whose case it is. */
@NullMarked
package org.passage.cases.accesslog;

import org.jspecify.annotations.NullMarked;
