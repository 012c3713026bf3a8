/** What accountants and donors are told of a fund, and how an entry is corrected (row J). */
@NullMarked
package org.passage.reintegration.bookkeeping;

import org.jspecify.annotations.NullMarked;
