/** What was done to her, where and when, in the terms of HTCDS 2.0; legal, and hers to tell. */
@NullMarked
package org.passage.cases.trafficking;

import org.jspecify.annotations.NullMarked;
