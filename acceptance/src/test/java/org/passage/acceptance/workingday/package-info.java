/** Meetings, risk, needs, services, tasks, flags and approvals, each as those do it who may. */
@NullMarked
package org.passage.acceptance.workingday;

import org.jspecify.annotations.NullMarked;
