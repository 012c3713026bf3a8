package org.passage.referrals.counselling;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.problem.Problem.FieldError;
import org.passage.referrals.api.CounsellingApi;
import org.passage.referrals.api.CounsellingChecklistV1;
import org.passage.referrals.api.CounsellingItemV1;
import org.passage.referrals.api.CounsellingOutcomeV1;
import org.passage.referrals.api.CounsellingOutstandingV1;
import org.passage.referrals.api.CounsellingResultV1;
import org.passage.referrals.api.CounsellingSessionPageV1;
import org.passage.referrals.api.CounsellingSessionV1;
import org.passage.referrals.api.NewCounsellingSessionV1;
import org.passage.referrals.counselling.CounsellingChecklist.Item;
import org.passage.referrals.counselling.CounsellingSession.Held;
import org.passage.referrals.counselling.CounsellingSession.Result;
import org.passage.referrals.referral.Disclosure;
import org.passage.referrals.referral.Referral;
import org.passage.referrals.referral.Stamp;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Counselling over HTTP. */
@RestController
class CounsellingController implements CounsellingApi {
  private static final Duration LONG_AGO = Duration.ofDays(731);

  private final CounsellingChecklists checklists;
  private final CounsellingSessions sessions;
  private final Disclosure disclosure;
  private final Clock clock;

  CounsellingController(
      CounsellingChecklists checklists,
      CounsellingSessions sessions,
      Disclosure disclosure,
      Clock clock) {
    this.checklists = checklists;
    this.sessions = sessions;
    this.disclosure = disclosure;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<CounsellingChecklistV1> getCounsellingChecklist(@Nullable Integer version) {
    CounsellingChecklist found =
        checklists
            .find(version)
            .orElseThrow(() -> InvalidInput.at("?version", "is not a version of the checklist"));
    return ResponseEntity.ok(
        new CounsellingChecklistV1(
            found.version(),
            found.publishedOn(),
            checklists.versions(),
            found.items().stream().map(CounsellingController::item).toList()));
  }

  @Override
  public ResponseEntity<CounsellingSessionV1> recordCounselling(
      String referralId, NewCounsellingSessionV1 told, @Nullable String idempotencyKey) {
    Referral referral = disclosure.sent(referralId);
    CounsellingChecklist by = checklists.newest();
    Instant now = clock.instant();
    List<Result> results = results(told.getResults(), by);
    Instant at = told.getHeldAt();
    if (at.isAfter(now) || at.isBefore(now.minus(LONG_AGO))) {
      throw InvalidInput.at("/heldAt", "must be in the past two years");
    }
    CounsellingSession held =
        sessions.add(
            CounsellingSession.of(
                referral,
                by.version(),
                new Held(at, told.getLanguage(), told.getInterpreter()),
                results,
                Stamp.now(clock)));
    return ResponseEntity.created(
            URI.create("/api/referrals/v1/referrals/" + referralId + "/counselling-sessions"))
        .eTag(ETags.of(held.version()))
        .body(full(held));
  }

  @Override
  public ResponseEntity<CounsellingSessionPageV1> listCounselling(
      String referralId, Integer limit, @Nullable String cursor) {
    Referral referral = disclosure.sent(referralId);
    Page<CounsellingSessionV1> page =
        sessions.page(referral.id(), limit, cursor).map(CounsellingController::full);
    return ResponseEntity.ok(new CounsellingSessionPageV1(page.items()).next(page.next()));
  }

  @Override
  public ResponseEntity<CounsellingOutstandingV1> getOutstandingCounselling(String referralId) {
    Referral referral = disclosure.sent(referralId);
    Map<String, CounsellingOutcome> outcomes = sessions.outcomes(referral.id());
    CounsellingChecklist newest = checklists.newest();
    List<CounsellingItemV1> outstanding =
        newest.items().stream()
            .filter(it -> !outcomes.getOrDefault(it.code(), CounsellingOutcome.POSTPONED).done())
            .map(CounsellingController::item)
            .toList();
    return ResponseEntity.ok(
        new CounsellingOutstandingV1(newest.version(), outstanding, outstanding.isEmpty()));
  }

  private static List<Result> results(
      List<CounsellingResultV1> given, CounsellingChecklist checklist) {
    List<FieldError> errors = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int at = 0; at < given.size(); at++) {
      String code = given.get(at).getCode();
      if (!checklist.has(code)) {
        errors.add(new FieldError("/results/" + at + "/code", "is not in the checklist"));
      } else if (!seen.add(code)) {
        errors.add(new FieldError("/results/" + at + "/code", "must be there once"));
      }
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
    return given.stream()
        .map(it ->
            new Result(
                it.getCode(), CounsellingOutcome.valueOf(it.getOutcome().name()), it.getNote()))
        .toList();
  }

  private static CounsellingItemV1 item(Item it) {
    return new CounsellingItemV1(it.code(), it.text());
  }

  private static CounsellingSessionV1 full(CounsellingSession it) {
    return new CounsellingSessionV1(
        it.id(),
        it.checklistVersion(),
        it.held().language(),
        it.held().interpreter(),
        it.held().at(),
        it.results().stream()
            .map(result ->
                new CounsellingResultV1(
                        result.code(), CounsellingOutcomeV1.valueOf(result.outcome().name()))
                    .note(result.note()))
            .toList(),
        it.recorded().by(),
        it.recorded().at());
  }
}
