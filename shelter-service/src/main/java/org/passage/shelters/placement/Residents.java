package org.passage.shelters.placement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.access.CaseAccess;
import org.passage.chassis.paging.Paged;
import org.passage.chassis.problem.InvalidInput;
import org.passage.shelters.placement.Placements.PlacementFilter;
import org.passage.shelters.shelter.Shelter;
import org.springframework.stereotype.Component;

/** Who lives at a shelter, for what else happens there. */
@Component
public class Residents {
  private final Placements placements;
  private final PlacementAccess access;
  private final CaseAccess cases;

  Residents(Placements placements, PlacementAccess access, CaseAccess cases) {
    this.placements = placements;
    this.access = access;
    this.cases = cases;
  }

  /**
   * Somebody's placement at a shelter that the caller's organization is known to run, also when it
   * is over; goes on record in her case.
   */
  public Optional<Placement> at(String shelterId, String placementId) {
    Optional<Placement> found =
        placements.find(placementId).filter(it -> it.shelterId().equals(shelterId));
    found.ifPresent(it -> cases.party(it.caseId()));
    return found;
  }

  /**
   * The case of somebody who is placed in a shelter of the caller's own; null for nobody.
   *
   * @throws InvalidInput at {@code /placementId} when she is placed in another one
   */
  public @Nullable String caseOf(Shelter house, @Nullable String placementId) {
    if (placementId == null) {
      return null;
    }
    Placement hers = access.atOwnShelter(placementId);
    if (!hers.shelterId().equals(house.id())) {
      throw InvalidInput.at("/placementId", "must be a placement in this shelter");
    }
    return hers.caseId();
  }

  /**
   * Gives each who stays in a shelter of the caller's own on a day; goes on record in the case of
   * each.
   *
   * @param today in the house
   */
  public void forEachStaying(
      Shelter house, LocalDate day, LocalDate today, Consumer<Placement> visit) {
    PlacementFilter there = new PlacementFilter(null, house.id(), PlacementState.ARRIVED);
    Paged.all(
        (limit, cursor) -> placements.of(house.organizationId(), there, limit, cursor),
        it -> {
          cases.party(it.caseId());
          if (it.staysOn(day, today)) {
            visit.accept(it);
          }
        });
  }

  /** Whether a placement is over, for what looks by itself. */
  public boolean hasLeft(String placementId) {
    return placements.find(placementId).filter(Placement::isOver).isPresent();
  }

  /** Puts on record that the caller reads something of a case, if it is of one. */
  public void known(@Nullable String caseId) {
    if (caseId != null) {
      cases.party(caseId);
    }
  }
}
