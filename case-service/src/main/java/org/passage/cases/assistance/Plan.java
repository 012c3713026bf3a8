package org.passage.cases.assistance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is planned.
 *
 * @param needId the need of hers that it answers
 */
public record Plan(
    @Nullable String needId,
    AssistanceType type,
    Provider provider,
    Period period,
    @Nullable String description) {

  /** Who provides it: an organization of this platform by its alias, another one by its name. */
  public record Provider(@Nullable String organizationId, @Nullable String name) {}

  /** From when until when; open-ended where null. */
  public record Period(LocalDate from, @Nullable LocalDate until) {}
}
