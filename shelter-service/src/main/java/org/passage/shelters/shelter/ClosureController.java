package org.passage.shelters.shelter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Cursor;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.InvalidInput;
import org.passage.shelters.api.AffectedPlacementPageV1;
import org.passage.shelters.api.AffectedPlacementV1;
import org.passage.shelters.api.ClosuresApi;
import org.passage.shelters.api.NewClosingV1;
import org.passage.shelters.api.NewQuarantineV1;
import org.passage.shelters.api.ShelterV1;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Shelters that close, or take nobody for some time, over HTTP. */
@RestController
class ClosureController implements ClosuresApi {
  private static final int LONGEST_DAYS = 365;

  private final Shelters shelters;
  private final Clock clock;

  ClosureController(Shelters shelters, Clock clock) {
    this.shelters = shelters;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<ShelterV1> closeShelter(
      String shelterId, NewClosingV1 said, @Nullable String ifMatch) {
    Shelter found = own(shelterId, ifMatch);
    LocalDate today = found.today(clock);
    if (said.getFrom().isBefore(today) || said.getFrom().isAfter(today.plusYears(10))) {
      throw InvalidInput.at("/from", "must not be in the past, or more than ten years ahead");
    }
    return changed(found.closing(new Closing(said.getFrom(), said.getReason(), Stamp.now(clock))));
  }

  @Override
  public ResponseEntity<ShelterV1> reopenShelter(String shelterId, @Nullable String ifMatch) {
    return changed(own(shelterId, ifMatch).closing(null));
  }

  @Override
  public ResponseEntity<ShelterV1> beginQuarantine(
      String shelterId, NewQuarantineV1 said, @Nullable String ifMatch) {
    Shelter found = own(shelterId, ifMatch);
    LocalDate today = found.today(clock);
    if (!said.getUntil().isAfter(today) || said.getUntil().isAfter(today.plusDays(LONGEST_DAYS))) {
      throw InvalidInput.at("/until", "must be later than today, by a year at the most");
    }
    return changed(
        found.quarantine(new Quarantine(said.getUntil(), said.getReason(), Stamp.now(clock))));
  }

  @Override
  public ResponseEntity<ShelterV1> endQuarantine(String shelterId, @Nullable String ifMatch) {
    return changed(own(shelterId, ifMatch).quarantine(null));
  }

  @Override
  public ResponseEntity<AffectedPlacementPageV1> listAffectedPlacements(
      String shelterId, Integer limit, @Nullable String cursor) {
    String seen = Cursor.key(cursor);
    List<Affected> rest =
        Affected.in(shelters.own(shelterId)).stream()
            .filter(it -> seen == null || it.placementId().compareTo(seen) > 0)
            .limit(limit + 1L)
            .toList();
    Page<AffectedPlacementV1> page =
        Page.of(rest, limit, Affected::placementId).map(ShelterFormat::affected);
    return ResponseEntity.ok(new AffectedPlacementPageV1(page.items()).next(page.next()));
  }

  private Shelter own(String shelterId, @Nullable String ifMatch) {
    Shelter found = shelters.own(shelterId);
    ETags.check(ifMatch, found.version());
    return found;
  }

  private ResponseEntity<ShelterV1> changed(Shelter changed) {
    Shelter written = shelters.replace(changed);
    return ResponseEntity.ok()
        .eTag(ETags.of(written.version()))
        .body(ShelterFormat.seen(written, written.today(clock)));
  }
}
