package org.passage.reintegration.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing to be done.
 *
 * @param who a function rather than a name
 */
public record Action(String what, String who, LocalDate by, @Nullable LocalDate doneOn) {}
