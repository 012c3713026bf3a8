package org.passage.shelters.waiting;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.problem.CaseErased;
import org.passage.shelters.availability.DoesNotSuit;
import org.passage.shelters.shelter.Shelter;
import org.passage.shelters.shelter.Stay;
import org.springframework.stereotype.Component;

/**
 * Proposes places to those who wait. Who is passed over has that on record before the proposal is
 * made, so a crash in between can leave a skip too many and never one too few.
 */
@Component
class Proposing {
  private final WaitingEntries entries;
  private final Skips skips;
  private final Clock clock;

  Proposing(WaitingEntries entries, Skips skips, Clock clock) {
    this.entries = entries;
    this.skips = skips;
    this.clock = clock;
  }

  /**
   * Somebody's decision.
   *
   * @param given why others are passed over, by entry
   * @throws DoesNotSuit when a rule about the shelter forbids it
   * @throws SkipWithoutReason when there is no reason to pass over somebody before her
   */
  WaitingEntry propose(
      WaitingEntry chosen, Shelter shelter, Stay stay, Map<String, Skip.Why> given, String by) {
    Instant now = clock.instant();
    WaitingEntry proposed = chosen.proposed(shelter.id(), stay, by, now);
    List<Candidate> all = list(shelter).candidates(shelter, stay, now);
    Candidate her =
        all.stream()
            .filter(it -> it.entry().id().equals(chosen.id()))
            .findFirst()
            .orElseThrow(WaitingOver::new);
    if (!her.suits()) {
      throw new DoesNotSuit(her.refusals());
    }
    List<Candidate> before = all.subList(0, her.position() - 1);
    Map<WaitingEntry, Skip.Why> passed = passed(before, shelter, given, now);
    passed.forEach((entry, why) -> skips.add(Skip.of(entry, shelter.id(), why, by, now)));
    return entries.replace(proposed);
  }

  /** The next whom it suits, when there is a bed that is free and not proposed to somebody. */
  void next(Shelter shelter) {
    try {
      next(shelter, new Stay(shelter.today(clock), null));
    } catch (CaseErased gone) {
      // Whoever was erased meanwhile waits no longer; the next bed goes to somebody else.
    }
  }

  private void next(Shelter shelter, Stay stay) {
    int free = shelter.freeBeds(stay).size();
    if (free == 0) {
      return;
    }
    Instant now = clock.instant();
    WaitingList list = list(shelter);
    if (free <= list.open(shelter, now)) {
      return;
    }
    Map<WaitingEntry, Skip.Why> passed = new LinkedHashMap<>();
    for (Candidate it : list.candidates(shelter, stay, now)) {
      Skip.@Nullable Why why = it.passedOver(shelter, now);
      if (why == null) {
        WaitingEntry proposed = it.entry().proposed(shelter.id(), stay, null, now);
        passed.forEach((entry, by) -> skips.add(Skip.of(entry, shelter.id(), by, null, now)));
        entries.replace(proposed);
        return;
      }
      passed.put(it.entry(), why);
    }
  }

  /** All who wait for a place in this shelter, in their order. */
  WaitingList list(Shelter shelter) {
    return WaitingList.of(entries.waiting(shelter.organizationId()));
  }

  private static Map<WaitingEntry, Skip.Why> passed(
      List<Candidate> before, Shelter shelter, Map<String, Skip.Why> given, Instant now) {
    Map<WaitingEntry, Skip.Why> passed = new LinkedHashMap<>();
    List<String> unexplained = new ArrayList<>();
    for (Candidate it : before) {
      Skip.@Nullable Why rule = it.passedOver(shelter, now);
      Skip.@Nullable Why why = rule == null ? given.get(it.entry().id()) : rule;
      if (why == null) {
        unexplained.add(it.entry().id());
      } else {
        passed.put(it.entry(), why);
      }
    }
    if (!unexplained.isEmpty()) {
      throw new SkipWithoutReason(unexplained);
    }
    return passed;
  }
}
