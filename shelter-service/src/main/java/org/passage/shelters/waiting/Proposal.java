package org.passage.shelters.waiting;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;
import org.passage.shelters.placement.BeneficiaryChoice;
import org.passage.shelters.shelter.Stamp;
import org.passage.shelters.shelter.Stay;

/**
 * A place that was proposed to her, and what she said.
 *
 * @param by who proposed it; null where it happened as a bed became free
 * @param answer null as long as she has not answered
 */
public record Proposal(
    String id,
    String shelterId,
    @Personal Stay stay,
    @Nullable String by,
    Instant at,
    @Personal @Nullable Answer answer) {
  private static final Duration LAPSES_AFTER = Duration.ofHours(48);

  /** What she said, and why in her words (procedure row A5). */
  public record Answer(BeneficiaryChoice choice, @Nullable String words, Stamp recorded) {}

  Instant lapsesAt() {
    return at.plus(LAPSES_AFTER);
  }

  boolean isOpen(Instant now) {
    return answer == null && now.isBefore(lapsesAt());
  }

  boolean isDeclined() {
    return answer != null && answer.choice() == BeneficiaryChoice.DECLINED;
  }

  /** She put off her answer not long ago. */
  boolean isPostponed(Instant now) {
    return answer != null
        && answer.choice() == BeneficiaryChoice.POSTPONED
        && now.isBefore(answer.recorded().at().plus(LAPSES_AFTER));
  }

  /** She did not answer in time, not long ago. */
  boolean isLapsed(Instant now) {
    return answer == null
        && !now.isBefore(lapsesAt())
        && now.isBefore(lapsesAt().plus(LAPSES_AFTER));
  }

  Proposal answered(Answer given) {
    return new Proposal(id, shelterId, stay, by, at, given);
  }
}
