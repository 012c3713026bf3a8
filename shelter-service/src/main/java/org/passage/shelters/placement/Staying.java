package org.passage.shelters.placement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.problem.NotFound;
import org.passage.shelters.availability.DoesNotSuit;
import org.passage.shelters.cases.Cases;
import org.passage.shelters.cases.Safety;
import org.passage.shelters.shelter.Admission;
import org.passage.shelters.shelter.InQuarantine;
import org.passage.shelters.shelter.NeedsReason;
import org.passage.shelters.shelter.Shelter;
import org.passage.shelters.shelter.Shelters;
import org.passage.shelters.shelter.Stay;
import org.springframework.stereotype.Component;

/** What must hold while she lives in a shelter, by the days and the rules of the house. */
@Component
class Staying {
  private final Shelters shelters;
  private final Placements placements;
  private final Placing placing;
  private final Cases cases;
  private final Clock clock;

  Staying(Shelters shelters, Placements placements, Placing placing, Cases cases, Clock clock) {
    this.shelters = shelters;
    this.placements = placements;
    this.placing = placing;
    this.cases = cases;
    this.clock = clock;
  }

  /**
   * She stays until a later day.
   *
   * @param until null for an open end
   */
  Placement longer(Placement placement, Told told, @Nullable LocalDate until) {
    Stay stay = placement.stay();
    LocalDate before = stay.until();
    if (before == null) {
      throw InvalidInput.at("/until", "must not be given where the end is open already");
    }
    if (until != null && (!until.isAfter(before) || !until.isAfter(today(placement)))) {
      throw InvalidInput.at("/until", "must be later than it was, and than today");
    }
    if (until != null && until.isAfter(PlacementFormat.furthest(before))) {
      throw InvalidInput.at("/until", "must be within ten years");
    }
    return placing.extend(placement, told, new Stay(stay.from(), until));
  }

  /** She is away at her wish for some nights. */
  Placement away(Placement placement, Told told, Leave wanted) {
    Shelter house = shelters.get(placement.shelterId());
    Leave leave = Leave.within(placement.stay(), house.today(clock), wanted);
    if (house.isInQuarantine(wanted.from())) {
      throw new InQuarantine();
    }
    return placements.replace(placement.onLeave(told, leave));
  }

  /**
   * She leaves for good.
   *
   * @throws NeedsReason when the shelter is in quarantine and nobody said why
   */
  Placement gone(Placement placement, Told told, EndReason reason) {
    requireReason(shelters.get(placement.shelterId()), told);
    return placing.end(placement, told, reason);
  }

  private void requireReason(Shelter house, Told told) {
    if (told.note() == null && house.isInQuarantine(house.today(clock))) {
      throw new NeedsReason();
    }
  }

  /** She left without a word. */
  Placement absent(Placement placement, Told told, Instant since) {
    Instant arrived = placement.arrivedAt();
    if (arrived != null && since.isBefore(arrived)) {
      throw InvalidInput.at("/since", "must not be before she arrived");
    }
    return placing.absent(placement, told, since);
  }

  /** She is back. */
  Placement back(Placement placement, Told told) {
    return placements.replace(placement.returned(told));
  }

  /**
   * She moves to another shelter of the same organization.
   *
   * @throws DoesNotSuit when people of other ages live there, so that her own must be looked at, or
   *     somebody from whom she is known to be kept apart
   * @throws org.passage.shelters.shelter.NotYourShelter when it is another organization's
   */
  Placement elsewhere(Placement placement, Told told, String shelterId, @Nullable String bedId) {
    Shelter there = shelters.own(shelterId);
    Shelter house = shelters.get(placement.shelterId());
    requireReason(house, told);
    Admission here = house.profile().admission();
    if (!there.profile().admission().takesAsManyAs(here)) {
      throw new DoesNotSuit(
          "It is for other ages than the house where she lives; ask for a place there, so that hers is looked at.");
    }
    return placing.transfer(placement, told, shelterId, bedId, safety(placement));
  }

  /**
   * As far as the caller may know it: a house may move whom it lodges without working on her case.
   */
  private Safety safety(Placement placement) {
    try {
      return cases.safety(placement.caseId());
    } catch (NotFound untold) {
      return Safety.UNTOLD;
    }
  }

  private LocalDate today(Placement placement) {
    return shelters.get(placement.shelterId()).today(clock);
  }
}
