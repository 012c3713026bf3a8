package org.passage.cases.casefile;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.AccessBasisV1;
import org.passage.cases.api.CaseAccessV1;
import org.passage.cases.api.CaseFilterV1;
import org.passage.cases.api.CasePageV1;
import org.passage.cases.api.CaseScopeV1;
import org.passage.cases.api.CaseStatusV1;
import org.passage.cases.api.CaseV1;
import org.passage.cases.api.CasesApi;
import org.passage.cases.api.FlagKindV1;
import org.passage.cases.api.FlagSeverityV1;
import org.passage.cases.api.MergedCaseV1;
import org.passage.cases.api.NewCaseV1;
import org.passage.cases.api.OutcomeV1;
import org.passage.cases.api.OverdueV1;
import org.passage.cases.api.PersonV1;
import org.passage.cases.api.RiskLevelV1;
import org.passage.cases.api.ScreeningV1;
import org.passage.cases.api.SharePurposeV1;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.security.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Screening and cases over HTTP. */
@RestController
class CaseController implements CasesApi {
  private final Cases cases;
  private final CaseFinder finder;
  private final CaseOpening opening;
  private final CaseFormat format;
  private final PersonFormat people;
  private final Clock clock;

  CaseController(Cases cases, CaseFinder finder, CaseOpening opening, Clock clock) {
    this.cases = cases;
    this.opening = opening;
    this.finder = finder;
    this.format = new CaseFormat(clock);
    this.people = new PersonFormat(clock);
    this.clock = clock;
  }

  @Override
  public ResponseEntity<CaseV1> openCase(NewCaseV1 wanted, @Nullable String idempotencyKey) {
    Case opened = opening.open(Caller.current(), wanted);
    return ResponseEntity.created(URI.create("/api/cases/v1/cases/" + opened.id()))
        .eTag(ETags.of(opened.version()))
        .body(CaseFormat.full(opened));
  }

  @Override
  public ResponseEntity<CasePageV1> listCases(
      @Nullable CaseScopeV1 scope,
      @Nullable List<CaseStatusV1> status,
      @Nullable OutcomeV1 outcome,
      @Nullable Boolean child,
      @Nullable String office,
      @Nullable LocalDate openedFrom,
      @Nullable LocalDate openedUntil,
      @Nullable List<RiskLevelV1> riskLevel,
      @Nullable List<OverdueV1> overdue,
      @Nullable List<FlagKindV1> flagKind,
      @Nullable List<FlagSeverityV1> flagSeverity,
      @Nullable String code,
      Integer limit,
      @Nullable String cursor) {
    CaseFilter filter =
        CaseFilterFormat.filter(
            "?",
            new CaseFilterV1()
                .scope(scope)
                .status(set(status))
                .outcome(outcome)
                .child(child)
                .office(office)
                .openedFrom(openedFrom)
                .openedUntil(openedUntil)
                .riskLevel(set(riskLevel))
                .overdue(set(overdue))
                .flagKind(set(flagKind))
                .flagSeverity(set(flagSeverity)));
    Page<Case> page =
        code == null
            ? cases.of(Caller.current(), filter, limit, cursor)
            : cases.coded(Caller.current(), filter, code);
    return ResponseEntity.ok(CaseFormat.page(page));
  }

  private static <T> @Nullable Set<T> set(@Nullable List<T> list) {
    return list == null ? null : Set.copyOf(list);
  }

  @Override
  public ResponseEntity<CaseV1> getCase(String caseId) {
    Case found = finder.required(caseId);
    @Nullable Merged merged = found.merged();
    return ResponseEntity.ok()
        .eTag(ETags.of(found.version()))
        .body(
            CaseFormat.full(found)
                .merged(
                    merged == null
                        ? null
                        : new MergedCaseV1(merged.at())
                            .into(finder.seen(merged.intoId()).map(Case::id).orElse(null))));
  }

  @Override
  public ResponseEntity<CaseAccessV1> getCaseAccess(
      String caseId, @Nullable List<SharePurposeV1> purpose) {
    Set<String> purposes =
        purpose == null
            ? Set.of()
            : purpose.stream().map(SharePurposeV1::getValue).collect(Collectors.toSet());
    CaseFinder.Granted granted = finder.granted(caseId, purposes);
    return ResponseEntity.ok(
        new CaseAccessV1(
            AccessBasisV1.valueOf(granted.basis().name()),
            granted.found().organizationId(),
            granted.found().child()));
  }

  @Override
  public ResponseEntity<CaseV1> rescreen(
      String caseId, ScreeningV1 later, @Nullable String ifMatch) {
    return changed(
        caseId, ifMatch, it -> it.rescreened(format.screening("", later), clock.instant()));
  }

  @Override
  public ResponseEntity<CaseV1> correctPerson(
      String caseId, PersonV1 known, @Nullable String ifMatch) {
    Person told = people.person("", known);
    return changed(
        caseId, ifMatch, it -> it.corrected(told.keepingHealthOf(it.person()), clock.instant()));
  }

  private ResponseEntity<CaseV1> changed(
      String caseId, @Nullable String ifMatch, UnaryOperator<Case> change) {
    Case found = finder.required(caseId);
    ETags.check(ifMatch, found.version());
    return answer(cases.change(change.apply(found)));
  }

  private static ResponseEntity<CaseV1> answer(Case found) {
    return ResponseEntity.ok().eTag(ETags.of(found.version())).body(CaseFormat.full(found));
  }
}
