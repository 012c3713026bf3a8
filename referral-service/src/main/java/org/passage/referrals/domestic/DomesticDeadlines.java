package org.passage.referrals.domestic;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passage.referrals.protocol.Deadlines.ByUrgency;
import org.passage.referrals.protocol.Urgency;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a domestic referral may stay in a state, and who is reminded how often: the settings
 * {@code passage.domestic-referrals}.
 *
 * @param dueAfter by the state that waits for a step; in others nothing is awaited
 * @param remindEvery from the moment that a step is overdue
 * @param mostReminders of one step
 * @param previewHolds how old a preview may be when it is sent
 */
@ConfigurationProperties("passage.domestic-referrals")
public record DomesticDeadlines(
    @DefaultValue Map<DomesticState, ByUrgency> dueAfter,
    @DefaultValue("1d") Duration remindEvery,
    @DefaultValue("5") int mostReminders,
    @DefaultValue("2d") Duration previewHolds) {
  private static final Map<DomesticState, ByUrgency> USUAL =
      Map.of(
          DomesticState.SENT, byUrgency(72, 24, 2),
          DomesticState.ACCEPTED, byUrgency(168, 48, 6),
          DomesticState.IN_PROGRESS, byUrgency(720, 336, 168),
          DomesticState.NO_SHOW, byUrgency(72, 24, 4));

  public DomesticDeadlines {
    if (!remindEvery.isPositive() || !previewHolds.isPositive()) {
      throw new IllegalArgumentException(
          "passage.domestic-referrals.remind-every and preview-holds must be some time");
    }
    Map<DomesticState, ByUrgency> all = new EnumMap<>(USUAL);
    all.putAll(dueAfter);
    dueAfter = Map.copyOf(all);
  }

  /** When the next step is due in a state that is reached now; null where none is awaited. */
  @Nullable Instant due(DomesticState state, Urgency urgency, Instant now) {
    ByUrgency after = dueAfter.get(state);
    return after == null ? null : now.plus(after.of(urgency));
  }

  private static ByUrgency byUrgency(int routine, int urgent, int emergency) {
    return new ByUrgency(
        Duration.ofHours(routine), Duration.ofHours(urgent), Duration.ofHours(emergency));
  }
}
