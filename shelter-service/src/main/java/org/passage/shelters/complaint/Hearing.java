package org.passage.shelters.complaint;

import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.security.Caller;
import org.passage.shelters.complaint.Complaints.Wanted;
import org.passage.shelters.placement.Residents;
import org.passage.shelters.shelter.Shelters;
import org.springframework.stereotype.Component;

/** Who hears of a complaint: the shelter's own organization, but for whom it is about. */
@Component
class Hearing {
  private final Complaints complaints;
  private final Shelters shelters;
  private final Residents residents;

  Hearing(Complaints complaints, Shelters shelters, Residents residents) {
    this.complaints = complaints;
    this.shelters = shelters;
    this.residents = residents;
  }

  /**
   * One complaint.
   *
   * @throws NotFound when it is about the caller, or in another organization's shelter, or none
   */
  Complaint required(String complaintId) {
    Caller caller = Caller.current();
    Complaint found =
        complaints
            .find(complaintId, caller.subject())
            .filter(it -> it.organizationId().equals(caller.organizationId()))
            .orElseThrow(NotFound::new);
    residents.known(found.caseId());
    return found;
  }

  Page<Complaint> in(
      String shelterId, @Nullable ComplaintState state, int limit, @Nullable String cursor) {
    Wanted wanted = new Wanted(Caller.current().subject(), state);
    Page<Complaint> page = complaints.in(shelters.own(shelterId).id(), wanted, limit, cursor);
    page.items().forEach(it -> residents.known(it.caseId()));
    return page;
  }
}
