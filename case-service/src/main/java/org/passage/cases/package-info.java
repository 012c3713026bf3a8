/** The person and the case: consent, encounters, risk, and the timeline across all services. */
@NullMarked
package org.passage.cases;

import org.jspecify.annotations.NullMarked;
