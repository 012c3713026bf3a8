package org.passage.shelters.reception;

import java.time.Instant;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.NotFound;
import org.passage.shelters.placement.Placement;
import org.passage.shelters.placement.PlacementAccess;
import org.passage.shelters.placement.Residents;
import org.passage.shelters.shelter.Shelters;
import org.springframework.stereotype.Component;

/**
 * Her reception, for those who work in the shelter where she is. It is there from the moment of her
 * arrival: until the feed has told of that, what it begins with follows from the placement.
 */
@Component
class Receiving {
  private final PlacementAccess access;
  private final Receptions receptions;
  private final Shelters shelters;
  private final Residents residents;
  private final DueAfter due;

  Receiving(
      PlacementAccess access,
      Receptions receptions,
      Shelters shelters,
      Residents residents,
      DueAfter due) {
    this.access = access;
    this.receptions = receptions;
    this.shelters = shelters;
    this.residents = residents;
    this.due = due;
  }

  /**
   * As it stands.
   *
   * @throws NotFound when she never arrived, or the caller may not know of her
   */
  Reception of(String placementId) {
    Placement placement = access.atOwnShelter(placementId);
    return receptions
        .ofPlacement(placementId)
        .orElseGet(() -> {
          if (!placement.livesThere()) {
            throw new NotFound();
          }
          return opened(placement);
        });
  }

  /** Changes it, while she lives there. */
  Reception change(String placementId, @Nullable String ifMatch, UnaryOperator<Reception> change) {
    Placement placement = access.inOwnHouse(placementId);
    Reception found =
        receptions.ofPlacement(placementId).orElseGet(() -> receptions.addOnce(opened(placement)));
    ETags.check(ifMatch, found.version());
    return receptions.replace(change.apply(found));
  }

  /** Those in a shelter of the caller's own organization in which something is due. */
  Page<Reception> waiting(String shelterId, Instant now, int limit, @Nullable String cursor) {
    Page<Reception> page = receptions.waiting(shelters.own(shelterId).id(), now, limit, cursor);
    page.items().forEach(it -> residents.known(it.caseId()));
    return page;
  }

  private Reception opened(Placement placement) {
    return Reception.opened(
        new Arrival(
            placement.id(),
            placement.shelterId(),
            Objects.requireNonNullElse(placement.arrivedAt(), placement.changedAt())),
        placement.shelterOrganizationId(),
        placement.caseId(),
        due);
  }
}
