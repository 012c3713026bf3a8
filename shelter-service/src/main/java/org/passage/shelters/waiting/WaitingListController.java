package org.passage.shelters.waiting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.access.CaseAccess;
import org.passage.chassis.paging.Page;
import org.passage.chassis.security.Caller;
import org.passage.shelters.api.WaitingCandidatePageV1;
import org.passage.shelters.api.WaitingListApi;
import org.passage.shelters.api.WaitingListPageV1;
import org.passage.shelters.shelter.Shelter;
import org.passage.shelters.shelter.Shelters;
import org.passage.shelters.shelter.Stay;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** The order of a list, over HTTP. */
@RestController
class WaitingListController implements WaitingListApi {
  private final WaitingEntries entries;
  private final Proposing proposing;
  private final Shelters shelters;
  private final CaseAccess cases;
  private final Clock clock;

  WaitingListController(
      WaitingEntries entries,
      Proposing proposing,
      Shelters shelters,
      CaseAccess cases,
      Clock clock) {
    this.entries = entries;
    this.proposing = proposing;
    this.shelters = shelters;
    this.cases = cases;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<WaitingListPageV1> getWaitingList(Integer limit, @Nullable String cursor) {
    WaitingList list = WaitingList.of(entries.waiting(Caller.current().organizationId()));
    Page<WaitingEntry> page = Page.sorted(list.ordered(), limit, cursor, WaitingList::place);
    page.items().forEach(it -> cases.party(it.caseId()));
    return ResponseEntity.ok(
        new WaitingListPageV1(
                page.items().stream()
                    .map(it -> WaitingFormat.position(it, list.position(it)))
                    .toList())
            .next(page.next()));
  }

  @Override
  public ResponseEntity<WaitingCandidatePageV1> listWaitingCandidates(
      String shelterId,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      Integer limit,
      @Nullable String cursor) {
    Shelter shelter = shelters.own(shelterId);
    LocalDate today = LocalDate.now(clock);
    Stay stay = WaitingFormat.stay("?from", "?until", from == null ? today : from, until, today);
    List<Candidate> all = proposing.list(shelter).candidates(shelter, stay, clock.instant());
    Page<Candidate> page = Page.sorted(all, limit, cursor, it -> WaitingList.place(it.entry()));
    page.items().forEach(it -> cases.party(it.entry().caseId()));
    return ResponseEntity.ok(
        new WaitingCandidatePageV1(page.items().stream().map(WaitingFormat::candidate).toList())
            .next(page.next()));
  }
}
