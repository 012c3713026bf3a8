package org.passage.shelters.complaint;

import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.security.Caller;
import org.passage.shelters.complaint.Complaints.Wanted;
import org.passage.shelters.placement.HouseAccess;
import org.springframework.stereotype.Component;

/** Who hears of a complaint: the shelter's own organization, but for whom it is about. */
@Component
class Hearing {
  private final Complaints complaints;
  private final HouseAccess houses;

  Hearing(Complaints complaints, HouseAccess houses) {
    this.complaints = complaints;
    this.houses = houses;
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
    houses.known(found.caseId());
    return found;
  }

  Page<Complaint> in(
      String shelterId, @Nullable ComplaintState state, int limit, @Nullable String cursor) {
    Wanted wanted = new Wanted(Caller.current().subject(), state);
    Page<Complaint> page = complaints.in(houses.required(shelterId).id(), wanted, limit, cursor);
    page.items().forEach(it -> houses.known(it.caseId()));
    return page;
  }
}
