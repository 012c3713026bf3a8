package org.passage.shelters.complaint;

import java.net.URI;
import java.time.Clock;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.security.Caller;
import org.passage.shelters.api.ComplaintAnswerV1;
import org.passage.shelters.api.ComplaintCategoryV1;
import org.passage.shelters.api.ComplaintOutcomeV1;
import org.passage.shelters.api.ComplaintPageV1;
import org.passage.shelters.api.ComplaintReplyV1;
import org.passage.shelters.api.ComplaintStateV1;
import org.passage.shelters.api.ComplaintV1;
import org.passage.shelters.api.ComplaintViewV1;
import org.passage.shelters.api.ComplaintsApi;
import org.passage.shelters.api.NewComplaintV1;
import org.passage.shelters.complaint.Complaint.Person;
import org.passage.shelters.complaint.Complaint.Received;
import org.passage.shelters.complaint.Complaint.Words;
import org.passage.shelters.placement.Residents;
import org.passage.shelters.shelter.Shelter;
import org.passage.shelters.shelter.Shelters;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Complaints over HTTP. */
@RestController
class ComplaintController implements ComplaintsApi {
  private final Hearing hearing;
  private final Shelters shelters;
  private final Residents residents;
  private final Complaints complaints;
  private final Clock clock;

  ComplaintController(
      Hearing hearing, Shelters shelters, Residents residents, Complaints complaints, Clock clock) {
    this.hearing = hearing;
    this.shelters = shelters;
    this.residents = residents;
    this.complaints = complaints;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<ComplaintV1> recordComplaint(
      String shelterId, NewComplaintV1 said, @Nullable String idempotencyKey) {
    Shelter house = shelters.own(shelterId);
    Complaint written =
        complaints.add(
            Complaint.of(
                house,
                residents.caseOf(house, said.getPlacementId()),
                said.getAbout().stream().map(Person::new).toList(),
                new Words(
                    ComplaintCategory.valueOf(said.getCategory().name()),
                    said.getText(),
                    said.getPlacementId()),
                new Received(Caller.current().subject(), clock.instant())));
    return ResponseEntity.created(URI.create("/api/shelters/v1/complaints/" + written.id()))
        .eTag(ETags.of(written.version()))
        .body(full(written));
  }

  @Override
  public ResponseEntity<ComplaintPageV1> listComplaints(
      String shelterId, @Nullable ComplaintStateV1 state, Integer limit, @Nullable String cursor) {
    Page<ComplaintV1> page =
        hearing
            .in(shelterId, Codes.same(ComplaintState.class, state), limit, cursor)
            .map(ComplaintController::full);
    return ResponseEntity.ok(new ComplaintPageV1(page.items()).next(page.next()));
  }

  @Override
  public ResponseEntity<ComplaintV1> getComplaint(String complaintId) {
    return answer(hearing.required(complaintId));
  }

  @Override
  public ResponseEntity<ComplaintV1> answerComplaint(
      String complaintId,
      ComplaintAnswerV1 said,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    Reply answer =
        Reply.answer(
            ComplaintOutcome.valueOf(said.getOutcome().name()),
            said.getText(),
            Caller.current().subject(),
            clock.instant());
    return changed(complaintId, ifMatch, it -> it.answered(answer));
  }

  @Override
  public ResponseEntity<ComplaintV1> recordComplaintView(
      String complaintId,
      ComplaintViewV1 said,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    Reply view =
        Reply.view(said.getContent(), said.getText(), Caller.current().subject(), clock.instant());
    return changed(complaintId, ifMatch, it -> it.viewed(view));
  }

  private ResponseEntity<ComplaintV1> changed(
      String complaintId, @Nullable String ifMatch, UnaryOperator<Complaint> change) {
    Complaint found = hearing.required(complaintId);
    ETags.check(ifMatch, found.version());
    return answer(complaints.replace(change.apply(found)));
  }

  private static ResponseEntity<ComplaintV1> answer(Complaint it) {
    return ResponseEntity.ok().eTag(ETags.of(it.version())).body(full(it));
  }

  private static ComplaintV1 full(Complaint it) {
    return new ComplaintV1(
            it.id(),
            it.shelterId(),
            ComplaintStateV1.valueOf(it.state().name()),
            ComplaintCategoryV1.valueOf(it.words().category().name()),
            it.about().stream().map(Person::personId).toList(),
            it.words().text(),
            it.received().by(),
            it.received().at(),
            it.replies().stream().map(ComplaintController::reply).toList())
        .placementId(it.words().placementId());
  }

  private static ComplaintReplyV1 reply(Reply it) {
    return new ComplaintReplyV1(it.by(), it.at())
        .outcome(Codes.same(ComplaintOutcomeV1.class, it.outcome()))
        .content(it.content())
        .text(it.text());
  }
}
