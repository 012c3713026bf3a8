package org.passage.referrals.protocol;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long each of the six messages may take, by how urgent the referral is: the settings {@code
 * passage.referrals.due-after}, by step.
 *
 * @param dueAfter counted from the message before, or from the opening of the referral
 */
@ConfigurationProperties("passage.referrals")
public record Deadlines(@DefaultValue Map<Step, ByUrgency> dueAfter) {
  private static final Map<Step, ByUrgency> USUAL =
      Map.of(
          Step.REQUEST_NOTIFICATION, new ByUrgency(days(3), days(1), hours(4)),
          Step.REQUEST_CONFIRMATION, new ByUrgency(days(3), days(1), hours(4)),
          Step.REINTEGRATION_REQUEST, new ByUrgency(days(7), days(3), days(1)),
          Step.REINTEGRATION_CONFIRMATION, new ByUrgency(days(7), days(3), days(1)),
          Step.POST_DEPARTURE_NOTIFICATION, new ByUrgency(days(30), days(14), days(7)),
          Step.ARRIVAL_CONFIRMATION, new ByUrgency(days(2), days(1), hours(12)));

  public Deadlines {
    Map<Step, ByUrgency> all = new EnumMap<>(USUAL);
    all.putAll(dueAfter);
    dueAfter = Map.copyOf(all);
  }

  /** The more urgent, the less. */
  public record ByUrgency(Duration routine, Duration urgent, Duration emergency) {
    /** How long it may take. */
    public Duration of(Urgency urgency) {
      return switch (urgency) {
        case ROUTINE -> routine;
        case URGENT -> urgent;
        case EMERGENCY -> emergency;
      };
    }
  }

  /** How long a message may take. */
  public Duration of(Step step, Urgency urgency) {
    return Objects.requireNonNull(dueAfter.get(step)).of(urgency);
  }

  /**
   * When a message is due.
   *
   * @param since the message before it, or the opening of the referral
   */
  public Instant due(Step step, Urgency urgency, Instant since) {
    return since.plus(of(step, urgency));
  }

  private static Duration days(int days) {
    return Duration.ofDays(days);
  }

  private static Duration hours(int hours) {
    return Duration.ofHours(hours);
  }
}
