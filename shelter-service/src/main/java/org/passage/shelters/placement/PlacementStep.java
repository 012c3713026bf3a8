package org.passage.shelters.placement;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.passage.shelters.shelter.Hold;

/** What can happen to a placement: the transition table. */
public enum PlacementStep {
  OFFERED("placement-offered", PlacementState.OFFERED),
  REQUESTED("placement-requested", PlacementState.REQUESTED),
  /** She has come from another shelter of the same organization. */
  RECEIVED("beneficiary-arrived", PlacementState.ARRIVED),

  /** She wants it, so the shelter is asked. */
  AGREED("placement-requested", PlacementState.REQUESTED, PlacementState.OFFERED),
  /** She will say later. */
  POSTPONED("placement-postponed", null, PlacementState.OFFERED),
  DECLINED_BY_HER(
      "placement-declined-by-her",
      PlacementState.DECLINED_BY_HER,
      PlacementState.OFFERED,
      PlacementState.REQUESTED,
      PlacementState.ACCEPTED),
  EXPIRED(
      "placement-expired",
      PlacementState.EXPIRED,
      PlacementState.OFFERED,
      PlacementState.REQUESTED),
  ACCEPTED("placement-accepted", PlacementState.ACCEPTED, PlacementState.REQUESTED),
  DECLINED("placement-declined", PlacementState.DECLINED, PlacementState.REQUESTED),
  CANCELLED(
      "placement-cancelled",
      PlacementState.CANCELLED,
      PlacementState.OFFERED,
      PlacementState.REQUESTED,
      PlacementState.ACCEPTED),
  /** To another bed of the same shelter. */
  MOVED(
      "placement-moved",
      null,
      PlacementState.OFFERED,
      PlacementState.REQUESTED,
      PlacementState.ACCEPTED,
      PlacementState.ARRIVED,
      PlacementState.ABSENT),
  EXTENDED(
      "placement-extended",
      null,
      PlacementState.ACCEPTED,
      PlacementState.ARRIVED,
      PlacementState.ABSENT),
  ARRIVED("beneficiary-arrived", PlacementState.ARRIVED, PlacementState.ACCEPTED),
  ON_LEAVE("beneficiary-on-leave", null, PlacementState.ARRIVED),
  ABSENT("beneficiary-absent", PlacementState.ABSENT, PlacementState.ARRIVED),
  /** From a leave or an absence. */
  RETURNED(
      "beneficiary-returned",
      PlacementState.ARRIVED,
      PlacementState.ARRIVED,
      PlacementState.ABSENT),
  TRANSFERRED(
      "beneficiary-transferred",
      PlacementState.TRANSFERRED,
      PlacementState.ARRIVED,
      PlacementState.ABSENT),
  DEPARTED(
      "beneficiary-departed",
      PlacementState.DEPARTED,
      PlacementState.ARRIVED,
      PlacementState.ABSENT);

  private final String event;
  private final @Nullable PlacementState to;
  private final Set<PlacementState> from;

  /**
   * A row of the table.
   *
   * @param event how the feed calls it
   * @param to null leaves the placement in the state in which it is
   * @param from none for how a placement begins
   */
  PlacementStep(String event, @Nullable PlacementState to, PlacementState... from) {
    this.event = event;
    this.to = to;
    this.from = from.length == 0 ? Set.of() : EnumSet.of(from[0], from);
  }

  /** How what follows from a bed that is held begins. */
  static PlacementStep first(Hold hold) {
    if (hold.present()) {
      return RECEIVED;
    }
    return hold.origin().offered() ? OFFERED : REQUESTED;
  }

  /** Whether somebody wants a bed with it that is held until then. */
  boolean saysYes() {
    return this == AGREED || this == POSTPONED || this == ACCEPTED;
  }

  /** Whether it is possible in a state. */
  boolean follows(PlacementState now) {
    return from.contains(now);
  }

  /** The state after it, in one in which it is possible. */
  PlacementState after(PlacementState now) {
    return to == null ? now : to;
  }

  /** What the feed calls it. */
  String event() {
    return "org.passage.shelters." + event + ".v1";
  }
}
