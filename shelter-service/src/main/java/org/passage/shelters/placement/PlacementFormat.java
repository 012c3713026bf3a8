package org.passage.shelters.placement;

import java.time.LocalDate;
import org.passage.chassis.problem.InvalidInput;
import org.passage.shelters.api.BeneficiaryChoiceV1;
import org.passage.shelters.api.EndReasonV1;
import org.passage.shelters.api.NewPlacementV1;
import org.passage.shelters.api.PlacementStateV1;
import org.passage.shelters.api.PlacementV1;
import org.passage.shelters.shelter.Stay;

/** Between the contract's forms and a placement; refuses what cannot be. */
final class PlacementFormat {
  private PlacementFormat() {}

  static Stay stay(NewPlacementV1 wanted, LocalDate today) {
    if (wanted.getFrom().isBefore(today)) {
      throw InvalidInput.at("/from", "must not be in the past");
    }
    if (wanted.getUntil() != null && !wanted.getUntil().isAfter(wanted.getFrom())) {
      throw InvalidInput.at("/until", "must be later than the first night");
    }
    return new Stay(wanted.getFrom(), wanted.getUntil());
  }

  /** Only an offer that she accepted becomes a placement, so that is what she chose. */
  static PlacementV1 full(Placement it) {
    return new PlacementV1(
            it.id(),
            it.caseId(),
            it.organizationId(),
            it.shelterId(),
            it.shelterOrganizationId(),
            it.bedId(),
            it.stay().from(),
            BeneficiaryChoiceV1.ACCEPTED,
            PlacementStateV1.valueOf(it.state().name()),
            it.requestedAt(),
            it.changedAt())
        .until(it.stay().until())
        .endReason(it.endReason() == null ? null : EndReasonV1.valueOf(it.endReason().name()));
  }
}
