package org.passage.cases.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.CaseSearchV1;
import org.passage.cases.api.FoundCasePageV1;
import org.passage.cases.api.FoundCaseV1;
import org.passage.cases.api.MatchQualityV1;
import org.passage.cases.api.MatchV1;
import org.passage.cases.api.MatchedFieldV1;
import org.passage.cases.api.SearchApi;
import org.passage.cases.blindindex.BlindIndex;
import org.passage.cases.blindindex.MatchQuality;
import org.passage.cases.blindindex.MatchedField;
import org.passage.cases.blindindex.Wanted;
import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.CaseFormat;
import org.passage.cases.casefile.Cases;
import org.passage.chassis.paging.Page;
import org.passage.chassis.security.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Search over HTTP. */
@RestController
class SearchController implements SearchApi {
  private final Cases cases;
  private final BlindIndex index;

  SearchController(Cases cases, BlindIndex index) {
    this.cases = cases;
    this.index = index;
  }

  @Override
  public ResponseEntity<FoundCasePageV1> searchCases(
      CaseSearchV1 search,
      @Nullable String idempotencyKey,
      Integer limit,
      @Nullable String cursor) {
    Caller caller = Caller.current();
    Wanted wanted = index.wanted(caller.organizationId(), SearchFormat.wish(search));
    Page<Case> page = cases.found(caller, wanted, limit, cursor);
    return ResponseEntity.ok(
        new FoundCasePageV1(page.map(it -> found(it, wanted)).items()).next(page.next()));
  }

  private static FoundCaseV1 found(Case it, Wanted wanted) {
    return new FoundCaseV1(CaseFormat.summary(it), matches(wanted.matches(it.tokens())));
  }

  private static List<MatchV1> matches(Map<MatchedField, MatchQuality> matches) {
    return matches.entrySet().stream()
        .map(it ->
            new MatchV1(
                MatchedFieldV1.valueOf(it.getKey().name()),
                MatchQualityV1.valueOf(it.getValue().name())))
        .toList();
  }
}
