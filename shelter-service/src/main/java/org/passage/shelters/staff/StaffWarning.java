package org.passage.shelters.staff;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something of somebody who works in a shelter that is to be seen to.
 *
 * @param code the vetting, the topic, or the version of the code of conduct
 * @param until the last day on which it counts; null where that is not set
 */
public record StaffWarning(
    StaffCheckKind kind, String code, StaffWarningState state, @Nullable LocalDate until) {}
