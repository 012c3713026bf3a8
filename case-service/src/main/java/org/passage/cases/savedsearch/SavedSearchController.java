package org.passage.cases.savedsearch;

import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.CasePageV1;
import org.passage.cases.api.NewSavedSearchV1;
import org.passage.cases.api.SavedSearchPageV1;
import org.passage.cases.api.SavedSearchV1;
import org.passage.cases.api.SavedSearchesApi;
import org.passage.cases.casefile.CaseFilter;
import org.passage.cases.casefile.CaseFilterFormat;
import org.passage.cases.casefile.CaseFormat;
import org.passage.cases.casefile.Cases;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.security.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Saved searches over HTTP. */
@RestController
class SavedSearchController implements SavedSearchesApi {
  private final SavedSearches searches;
  private final Cases cases;
  private final Clock clock;

  SavedSearchController(SavedSearches searches, Cases cases, Clock clock) {
    this.searches = searches;
    this.cases = cases;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<SavedSearchV1> saveSearch(
      NewSavedSearchV1 wanted, @Nullable String idempotencyKey) {
    SavedSearch saved =
        searches.add(
            SavedSearch.by(Caller.current(), wanted.getName(), filter(wanted), clock.instant()));
    return ResponseEntity.created(URI.create("/api/cases/v1/saved-searches/" + saved.id()))
        .eTag(ETags.of(saved.version()))
        .body(full(saved));
  }

  @Override
  public ResponseEntity<SavedSearchPageV1> listSavedSearches(
      Integer limit, @Nullable String cursor) {
    Page<SavedSearch> page = searches.of(Caller.current(), limit, cursor);
    return ResponseEntity.ok(
        new SavedSearchPageV1(page.map(SavedSearchController::full).items()).next(page.next()));
  }

  @Override
  public ResponseEntity<SavedSearchV1> getSavedSearch(String savedSearchId) {
    return answer(searches.required(savedSearchId, Caller.current()));
  }

  @Override
  public ResponseEntity<SavedSearchV1> changeSavedSearch(
      String savedSearchId, NewSavedSearchV1 wanted, @Nullable String ifMatch) {
    SavedSearch found = searches.required(savedSearchId, Caller.current());
    ETags.check(ifMatch, found.version());
    return answer(
        searches.change(found.changed(wanted.getName(), filter(wanted), clock.instant())));
  }

  @Override
  public ResponseEntity<Void> removeSavedSearch(String savedSearchId, @Nullable String ifMatch) {
    SavedSearch found = searches.required(savedSearchId, Caller.current());
    ETags.check(ifMatch, found.version());
    searches.remove(found);
    return ResponseEntity.noContent().build();
  }

  @Override
  public ResponseEntity<CasePageV1> runSavedSearch(
      String savedSearchId, Integer limit, @Nullable String cursor) {
    Caller caller = Caller.current();
    CaseFilter filter = searches.required(savedSearchId, caller).filter();
    return ResponseEntity.ok(CaseFormat.page(cases.of(caller, filter, limit, cursor)));
  }

  private static CaseFilter filter(NewSavedSearchV1 wanted) {
    return CaseFilterFormat.filter("/filter/", wanted.getFilter());
  }

  private static SavedSearchV1 full(SavedSearch it) {
    return new SavedSearchV1(it.id(), it.name(), CaseFilterFormat.full(it.filter()), it.savedAt());
  }

  private static ResponseEntity<SavedSearchV1> answer(SavedSearch it) {
    return ResponseEntity.ok().eTag(ETags.of(it.version())).body(full(it));
  }
}
