/** What plans may begin with; none is applied unedited without a reason (procedure row A6). */
@NullMarked
package org.passage.reintegration.template;

import org.jspecify.annotations.NullMarked;
