package org.passage.shelters.outing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What she wants to do, as far as she says it.
 *
 * @param warnings what was told to her, and keeps her from nothing
 */
public record Plan(
    OutingPurpose purpose,
    String destination,
    Company company,
    Times times,
    Safety safety,
    List<OutingWarning> warnings) {
  public Plan {
    warnings = List.copyOf(warnings);
  }

  /**
   * Who goes with her.
   *
   * @param companions in words; null where that was not said
   */
  public record Company(OutingCompany kind, @Nullable String companions) {}

  /** When she left, and when she wants to be back. */
  public record Times(Instant leftAt, Instant expectedBackAt) {}

  /**
   * What was spoken of, and what is to be done if she is late.
   *
   * @param reachableBy how she can be reached
   * @param wish what she wants done; null when she said nothing
   */
  public record Safety(
      List<SafetyAdvice> advice,
      String reachableBy,
      AuthoritiesIfLate authorities,
      @Nullable String wish) {
    public Safety {
      advice = List.copyOf(advice);
    }
  }
}
