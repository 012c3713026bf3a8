package org.passage.shelters.placement;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.problem.InvalidInput;
import org.passage.shelters.shelter.Stamp;
import org.springframework.stereotype.Component;

/** What she says to a bed that is kept for her (procedure row A5). */
@Component
class HerChoices {
  private static final Duration LONGEST = Duration.ofDays(7);

  private final Placing placing;
  private final Clock clock;

  HerChoices(Placing placing, Clock clock) {
    this.placing = placing;
    this.clock = clock;
  }

  Placement record(Placement placement, HerChoice said) {
    Stamp stamp = Stamp.now(clock);
    if (said.choice() != BeneficiaryChoice.POSTPONED && said.until() != null) {
      throw InvalidInput.at("/postponedUntil", "must be absent unless she postponed it");
    }
    return switch (said.choice()) {
      case ACCEPTED ->
          placing.agree(placement, Told.of(PlacementStep.AGREED, stamp).noting(said.reason()));
      case DECLINED ->
          placing.end(
              placement,
              Told.of(PlacementStep.DECLINED_BY_HER, stamp).noting(said.reason()),
              EndReason.CHANGED_HER_MIND);
      case POSTPONED ->
          placing.postpone(
              placement,
              Told.of(PlacementStep.POSTPONED, stamp).noting(said.reason()),
              soon(said.until(), stamp.at()));
    };
  }

  private static Instant soon(@Nullable Instant until, Instant now) {
    if (until == null || !until.isAfter(now) || until.isAfter(now.plus(LONGEST))) {
      throw InvalidInput.at("/postponedUntil", "must be within a week from now");
    }
    return until;
  }

  /**
   * What she said.
   *
   * @param reason in her words
   * @param until when she will say, if she postponed it
   */
  record HerChoice(BeneficiaryChoice choice, @Nullable String reason, @Nullable Instant until) {}
}
