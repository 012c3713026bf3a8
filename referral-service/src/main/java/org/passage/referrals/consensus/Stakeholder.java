package org.passage.referrals.consensus;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;
import org.passage.referrals.referral.Stamp;

/**
 * Somebody who has a say.
 *
 * @param positions all that was said, the oldest first; the last counts
 */
public record Stakeholder(String id, Named who, List<Position> positions, Stamp named) {
  private static final int MOST = 50;

  public Stakeholder {
    positions = List.copyOf(positions);
  }

  /**
   * Who it is.
   *
   * @param organizationId the organization on this platform for which somebody speaks, if any
   */
  public record Named(
      StakeholderRole role, @Personal String name, @Nullable String organizationId) {}

  /**
   * What was said once.
   *
   * @param country to which she was to depart then; null in what was stored before that was kept
   * @param reasons always there for an objection
   */
  public record Position(
      Stance stance, @Nullable String country, @Personal @Nullable String reasons, Stamp recorded) {
    private boolean agrees(String destination) {
      return stance == Stance.AGREES && destination.equals(country);
    }
  }

  /** Whether what was said last is yes, to her departure to that country. */
  boolean agrees(String destination) {
    return !positions.isEmpty() && positions.getLast().agrees(destination);
  }

  /**
   * With what is said now.
   *
   * @throws ConsensusFull after more changes of mind than anybody has
   */
  Stakeholder saying(Position now) {
    if (positions.size() >= MOST) {
      throw new ConsensusFull("What one stakeholder said is kept " + MOST + " times at most.");
    }
    return new Stakeholder(
        id, who, Stream.concat(positions.stream(), Stream.of(now)).toList(), named);
  }
}
