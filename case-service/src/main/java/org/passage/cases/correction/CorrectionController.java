package org.passage.cases.correction;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.CorrectionDecisionV1;
import org.passage.cases.api.CorrectionFilterV1;
import org.passage.cases.api.CorrectionRequestPageV1;
import org.passage.cases.api.CorrectionRequestV1;
import org.passage.cases.api.CorrectionStateV1;
import org.passage.cases.api.CorrectionsApi;
import org.passage.cases.api.NewCorrectionRequestV1;
import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.CaseFinder;
import org.passage.cases.correction.CorrectionRequest.Answer;
import org.passage.cases.correction.CorrectionRequest.Wish;
import org.passage.cases.worklist.Stamp;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.security.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** What she asks to be corrected, over HTTP. */
@RestController
class CorrectionController implements CorrectionsApi {
  private final CorrectionRequests requests;
  private final CaseFinder finder;
  private final CorrectionSettings settings;
  private final Clock clock;

  CorrectionController(
      CorrectionRequests requests, CaseFinder finder, CorrectionSettings settings, Clock clock) {
    this.requests = requests;
    this.finder = finder;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<CorrectionRequestV1> requestCorrection(
      String caseId, NewCorrectionRequestV1 asked, @Nullable String idempotencyKey) {
    Case found = finder.required(caseId);
    LocalDate today = LocalDate.now(clock);
    LocalDate on = asked.getAskedOn() == null ? today : asked.getAskedOn();
    if (on.isAfter(today)) {
      throw InvalidInput.at("/askedOn", "must not be in the future");
    }
    Wish wish = new Wish(asked.getWish(), on, settings.due(on));
    CorrectionRequest received = requests.add(CorrectionRequest.ask(found, wish, Stamp.now(clock)));
    return ResponseEntity.created(
            URI.create("/api/cases/v1/cases/" + caseId + "/correction-requests/" + received.id()))
        .eTag(ETags.of(received.version()))
        .body(full(received));
  }

  @Override
  public ResponseEntity<CorrectionRequestPageV1> listCaseCorrectionRequests(
      String caseId, @Nullable CorrectionFilterV1 state, Integer limit, @Nullable String cursor) {
    finder.required(caseId);
    return page(requests.of(caseId, Codes.same(CorrectionFilter.class, state), limit, cursor));
  }

  @Override
  public ResponseEntity<CorrectionRequestPageV1> listCorrectionRequests(
      @Nullable CorrectionFilterV1 state, Integer limit, @Nullable String cursor) {
    @Nullable CorrectionFilter wanted = Codes.same(CorrectionFilter.class, state);
    return page(
        requests
            .of(Caller.current(), wanted == null ? CorrectionFilter.OPEN : wanted, limit, cursor)
            .only(it -> finder.listed(it.caseId())));
  }

  @Override
  public ResponseEntity<CorrectionRequestV1> getCorrectionRequest(
      String caseId, String correctionRequestId) {
    return answer(required(caseId, correctionRequestId));
  }

  @Override
  public ResponseEntity<CorrectionRequestV1> decideCorrectionRequest(
      String caseId,
      String correctionRequestId,
      CorrectionDecisionV1 decision,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    CorrectionRequest found = required(caseId, correctionRequestId);
    ETags.check(ifMatch, found.version());
    CorrectionState how = CorrectionState.valueOf(decision.getDecision().name());
    if (how == CorrectionState.REFUSED && decision.getReasons() == null) {
      throw InvalidInput.at("/reasons", "must be told to her when it is refused");
    }
    return answer(
        requests.change(found.answered(how, new Answer(decision.getReasons(), Stamp.now(clock)))));
  }

  private CorrectionRequest required(String caseId, String id) {
    finder.required(caseId);
    return requests.find(caseId, id).orElseThrow(NotFound::new);
  }

  private static ResponseEntity<CorrectionRequestPageV1> page(Page<CorrectionRequest> page) {
    return ResponseEntity.ok(
        new CorrectionRequestPageV1(page.map(CorrectionController::full).items())
            .next(page.next()));
  }

  private static ResponseEntity<CorrectionRequestV1> answer(CorrectionRequest it) {
    return ResponseEntity.ok().eTag(ETags.of(it.version())).body(full(it));
  }

  static CorrectionRequestV1 full(CorrectionRequest it) {
    @Nullable Answer answer = it.answer();
    return new CorrectionRequestV1(
            it.id(),
            it.caseId(),
            it.code(),
            it.wish().words(),
            CorrectionStateV1.valueOf(it.state().name()),
            it.wish().askedOn(),
            it.wish().dueOn(),
            it.received().by(),
            it.received().at())
        .reasons(answer == null ? null : answer.reasons())
        .decidedBy(answer == null ? null : answer.given().by())
        .decidedAt(answer == null ? null : answer.given().at());
  }
}
