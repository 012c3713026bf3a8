package org.passage.shelters.reception;

import java.time.Clock;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.security.Caller;
import org.passage.shelters.api.NewReceptionChoiceV1;
import org.passage.shelters.api.NewReceptionHealthV1;
import org.passage.shelters.api.NewReceptionStepV1;
import org.passage.shelters.api.ReceptionApi;
import org.passage.shelters.api.ReceptionChecklistListV1;
import org.passage.shelters.api.ReceptionV1;
import org.passage.shelters.api.TakenUpItemsV1;
import org.passage.shelters.api.WaitingReceptionPageV1;
import org.passage.shelters.api.WaitingReceptionV1;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Receptions over HTTP. */
@RestController
class ReceptionController implements ReceptionApi {
  private final Receiving receiving;
  private final Checklists checklists;
  private final ReceptionInput input;
  private final ReceptionFormat format;
  private final DueAfter due;
  private final Clock clock;

  ReceptionController(
      Receiving receiving,
      Checklists checklists,
      SupportiveResponses responses,
      DueAfter due,
      Clock clock) {
    this.receiving = receiving;
    this.checklists = checklists;
    this.input = new ReceptionInput(checklists);
    this.format = new ReceptionFormat(responses);
    this.due = due;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<ReceptionChecklistListV1> getReceptionChecklist(@Nullable Integer version) {
    Checklist wanted =
        version == null
            ? checklists.current()
            : checklists
                .version(version)
                .orElseThrow(() -> InvalidInput.at("?version", "is not a version that is known"));
    return ResponseEntity.ok(ReceptionFormat.checklist(wanted));
  }

  @Override
  public ResponseEntity<ReceptionV1> getReception(String placementId) {
    return answer(receiving.of(placementId));
  }

  @Override
  public ResponseEntity<ReceptionV1> holdReceptionStep(
      String placementId,
      NewReceptionStepV1 said,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    Entry entry = entry();
    return changed(
        placementId,
        ifMatch,
        it ->
            it.held(
                ReceptionInput.step(said.getStep()),
                ReceptionInput.meeting(said, entry),
                input.items(said, entry),
                due));
  }

  @Override
  public ResponseEntity<ReceptionV1> recordReceptionChoice(
      String placementId,
      NewReceptionChoiceV1 said,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    Entry entry = entry();
    return changed(
        placementId,
        ifMatch,
        it ->
            it.wished(ReceptionInput.step(said.getStep()), ReceptionInput.wish(said, entry), due));
  }

  @Override
  public ResponseEntity<ReceptionV1> takeUpReceptionItems(
      String placementId,
      TakenUpItemsV1 said,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    Entry entry = entry();
    return changed(
        placementId,
        ifMatch,
        it ->
            it.takenUp(
                ReceptionInput.step(said.getStep()),
                ReceptionInput.items(said, entry),
                entry,
                due));
  }

  @Override
  public ResponseEntity<ReceptionV1> recordReceptionHealth(
      String placementId,
      NewReceptionHealthV1 said,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    Entry entry = entry();
    return changed(placementId, ifMatch, it -> it.answered(input.health(said, entry), entry, due));
  }

  @Override
  public ResponseEntity<WaitingReceptionPageV1> listWaitingReceptions(
      String shelterId, Integer limit, @Nullable String cursor) {
    Instant now = clock.instant();
    Page<WaitingReceptionV1> page =
        receiving
            .waiting(shelterId, now, limit, cursor)
            .map(it -> ReceptionFormat.waiting(it, it.waits(due), now));
    return ResponseEntity.ok(new WaitingReceptionPageV1(page.items()).next(page.next()));
  }

  private ResponseEntity<ReceptionV1> changed(
      String placementId, @Nullable String ifMatch, UnaryOperator<Reception> change) {
    return answer(receiving.change(placementId, ifMatch, change));
  }

  private Entry entry() {
    return new Entry(Caller.current().subject(), clock.instant());
  }

  private ResponseEntity<ReceptionV1> answer(Reception it) {
    return ResponseEntity.ok().eTag(ETags.of(it.version())).body(format.full(it));
  }
}
