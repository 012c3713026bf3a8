package org.passage.shelters.waiting;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.passage.shelters.availability.Reason;
import org.passage.shelters.availability.Suitability;
import org.passage.shelters.shelter.Shelter;
import org.passage.shelters.shelter.Stay;

/**
 * Somebody who waits, seen from a shelter that may have a place.
 *
 * @param position in the order of the list, from 1
 * @param reasons every rule about the shelter that had a say
 */
record Candidate(WaitingEntry entry, int position, boolean proposed, List<Reason> reasons) {
  static Candidate of(WaitingEntry entry, int position, Shelter shelter, Stay stay, Instant now) {
    return new Candidate(
        entry,
        position,
        entry.open(now).isPresent(),
        Suitability.withoutHerCase(shelter, entry.in(stay)));
  }

  boolean suits() {
    return reasons.stream().noneMatch(Reason::refuses);
  }

  List<Reason> refusals() {
    return reasons.stream().filter(Reason::refuses).toList();
  }

  /** Why she is passed over by rule; null when there must be a reason that somebody gives. */
  Skip.@Nullable Why passedOver(Shelter shelter, Instant now) {
    if (!suits()) {
      return new Skip.Why(
          SkipReason.DOES_NOT_SUIT,
          refusals().stream().map(Reason::text).collect(Collectors.joining(" ")));
    }
    if (proposed) {
      return new Skip.Why(SkipReason.PROPOSED_ELSEWHERE, "A proposal waits for her answer.");
    }
    if (entry.hadMostProposals()) {
      return new Skip.Why(SkipReason.OTHER, "No more places can be proposed to this entry.");
    }
    if (entry.declined(shelter.id())) {
      return new Skip.Why(SkipReason.DECLINED_BEFORE, "She declined a place in this shelter.");
    }
    if (entry.lapsed(now).contains(shelter.id())) {
      return new Skip.Why(
          SkipReason.NOT_REACHABLE, "She did not answer in time about a place there.");
    }
    return entry.postponed(shelter.id(), now)
        ? new Skip.Why(SkipReason.ASKED_TO_WAIT, "She put off her answer to a place there.")
        : null;
  }
}
