/**
 * How long closed cases are kept, by a schedule of each organization, and erasing those whose time
 * is over, which two people want (GDPR, article 5.1 e).
 */
@NullMarked
package org.passage.cases.retention;

import org.jspecify.annotations.NullMarked;
