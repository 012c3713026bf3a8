package org.passage.shelters.paper;

import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.security.Caller;
import org.passage.shelters.api.NewPaperCopyV1;
import org.passage.shelters.api.NewPaperDestructionV1;
import org.passage.shelters.api.PaperCopiesApi;
import org.passage.shelters.api.PaperCopyPageV1;
import org.passage.shelters.api.PaperCopyStateV1;
import org.passage.shelters.api.PaperCopyV1;
import org.passage.shelters.api.PaperDestructionMethodV1;
import org.passage.shelters.api.PaperDestructionV1;
import org.passage.shelters.api.PaperKindV1;
import org.passage.shelters.paper.PaperCopy.Destruction;
import org.passage.shelters.paper.PaperCopy.Paper;
import org.passage.shelters.placement.Residents;
import org.passage.shelters.shelter.Shelter;
import org.passage.shelters.shelter.Shelters;
import org.passage.shelters.shelter.Stamp;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** What there is on paper, over HTTP. */
@RestController
class PaperController implements PaperCopiesApi {
  private final PaperCopies copies;
  private final Shelters shelters;
  private final Residents residents;
  private final Clock clock;

  PaperController(PaperCopies copies, Shelters shelters, Residents residents, Clock clock) {
    this.copies = copies;
    this.shelters = shelters;
    this.residents = residents;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<PaperCopyV1> recordPaperCopy(
      String shelterId, NewPaperCopyV1 said, @Nullable String idempotencyKey) {
    Shelter house = shelters.own(shelterId);
    String caseId = residents.caseOf(house, said.getPlacementId());
    Paper paper =
        new Paper(
            PaperKind.valueOf(said.getKind().name()),
            said.getPlacementId(),
            said.getCopies(),
            said.getReason(),
            said.getKeptAt());
    PaperCopy recorded = copies.add(PaperCopy.of(house, paper, caseId, Stamp.now(clock)));
    return ResponseEntity.created(URI.create("/api/shelters/v1/paper-copies/" + recorded.id()))
        .eTag(ETags.of(recorded.version()))
        .body(full(recorded));
  }

  @Override
  public ResponseEntity<PaperCopyPageV1> listPaperCopies(
      String shelterId, @Nullable PaperCopyStateV1 state, Integer limit, @Nullable String cursor) {
    shelters.own(shelterId);
    Page<PaperCopy> found =
        copies.at(shelterId, Codes.same(PaperCopyState.class, state), limit, cursor);
    found.items().forEach(it -> residents.known(it.caseId()));
    return ResponseEntity.ok(
        new PaperCopyPageV1(found.map(PaperController::full).items()).next(found.next()));
  }

  @Override
  public ResponseEntity<PaperCopyV1> getPaperCopy(String paperCopyId) {
    return answer(own(paperCopyId));
  }

  @Override
  public ResponseEntity<PaperCopyV1> destroyPaperCopy(
      String paperCopyId,
      NewPaperDestructionV1 said,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    PaperCopy found = own(paperCopyId);
    ETags.check(ifMatch, found.version());
    Destruction how =
        new Destruction(
            PaperDestructionMethod.valueOf(said.getMethod().name()),
            said.getWitnessId(),
            Stamp.now(clock));
    return answer(copies.replace(found.destroyed(how)));
  }

  private PaperCopy own(String paperCopyId) {
    PaperCopy found =
        copies
            .find(paperCopyId)
            .filter(it -> it.organizationId().equals(Caller.current().organizationId()))
            .orElseThrow(NotFound::new);
    residents.known(found.caseId());
    return found;
  }

  private static ResponseEntity<PaperCopyV1> answer(PaperCopy it) {
    return ResponseEntity.ok().eTag(ETags.of(it.version())).body(full(it));
  }

  private static PaperCopyV1 full(PaperCopy it) {
    Paper paper = it.paper();
    return new PaperCopyV1(
            it.id(),
            it.shelterId(),
            PaperCopyStateV1.valueOf(it.state().name()),
            PaperKindV1.valueOf(paper.kind().name()),
            paper.copies(),
            paper.reason(),
            paper.keptAt(),
            it.recorded().by(),
            it.recorded().at())
        .placementId(paper.placementId())
        .destruction(destruction(it.destruction()));
  }

  private static @Nullable PaperDestructionV1 destruction(@Nullable Destruction it) {
    return it == null
        ? null
        : new PaperDestructionV1(
            PaperDestructionMethodV1.valueOf(it.method().name()),
            it.witnessId(),
            it.done().by(),
            it.done().at());
  }
}
