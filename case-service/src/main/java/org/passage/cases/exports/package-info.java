/** Cases out of the platform, in the columns of HTCDS 2.0. */
@NullMarked
package org.passage.cases.exports;

import org.jspecify.annotations.NullMarked;
