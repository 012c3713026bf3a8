package org.passage.shelters.journal;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.security.Caller;
import org.passage.shelters.api.JournalApi;
import org.passage.shelters.api.JournalEntryV1;
import org.passage.shelters.api.JournalPageV1;
import org.passage.shelters.api.NewJournalEntryV1;
import org.passage.shelters.api.NewShiftHandOverV1;
import org.passage.shelters.api.ShiftHandOverV1;
import org.passage.shelters.api.ShiftKindV1;
import org.passage.shelters.journal.JournalEntries.Wanted;
import org.passage.shelters.journal.JournalEntry.About;
import org.passage.shelters.journal.JournalEntry.Note;
import org.passage.shelters.journal.JournalEntry.Stamp;
import org.passage.shelters.placement.Residents;
import org.passage.shelters.shelter.Shelter;
import org.passage.shelters.shelter.Shelters;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** The journal over HTTP. */
@RestController
class JournalController implements JournalApi {
  private final JournalEntries journal;
  private final ShiftHandOvers handOvers;
  private final Shelters shelters;
  private final Residents residents;
  private final Clock clock;

  JournalController(
      JournalEntries journal,
      ShiftHandOvers handOvers,
      Shelters shelters,
      Residents residents,
      Clock clock) {
    this.journal = journal;
    this.handOvers = handOvers;
    this.shelters = shelters;
    this.residents = residents;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<JournalEntryV1> writeJournal(
      String shelterId, NewJournalEntryV1 said, @Nullable String idempotencyKey) {
    Shelter house = shelters.own(shelterId);
    Shift shift = shift(house, said.getDay(), said.getShift());
    if (handOvers.find(shift.handOverId()).isPresent()) {
      throw new ShiftHandedOver();
    }
    About about =
        new About(
            new Note(said.getText(), said.getPlacementId()),
            residents.caseOf(house, said.getPlacementId()));
    JournalEntry written =
        journal.add(
            JournalEntry.of(shift, house.organizationId(), about, said.getForNextShift(), stamp()));
    return ResponseEntity.status(HttpStatus.CREATED).body(full(written));
  }

  @Override
  public ResponseEntity<JournalPageV1> listJournal(
      String shelterId,
      @Nullable LocalDate day,
      @Nullable ShiftKindV1 shift,
      Integer limit,
      @Nullable String cursor) {
    shelters.own(shelterId);
    Page<JournalEntry> found =
        journal.in(shelterId, new Wanted(day, Codes.same(ShiftKind.class, shift)), limit, cursor);
    found.items().forEach(it -> residents.known(it.caseId()));
    Page<JournalEntryV1> page = found.map(JournalController::full);
    return ResponseEntity.ok(new JournalPageV1(page.items()).next(page.next()));
  }

  @Override
  public ResponseEntity<ShiftHandOverV1> handOverShift(
      String shelterId, NewShiftHandOverV1 said, @Nullable String idempotencyKey) {
    Shelter house = shelters.own(shelterId);
    Shift shift = shift(house, said.getDay(), said.getShift());
    ShiftHandOver given =
        handOvers.add(
            ShiftHandOver.given(shift, house.organizationId(), said.getSummary(), stamp()));
    return ResponseEntity.created(URI.create("/api/shelters/v1/shift-hand-overs/" + given.id()))
        .eTag(ETags.of(given.version()))
        .body(full(given));
  }

  @Override
  public ResponseEntity<ShiftHandOverV1> getShiftHandOver(String shiftHandOverId) {
    return answer(required(shiftHandOverId));
  }

  @Override
  public ResponseEntity<ShiftHandOverV1> takeOverShift(
      String shiftHandOverId, @Nullable String ifMatch, @Nullable String idempotencyKey) {
    ShiftHandOver found = required(shiftHandOverId);
    ETags.check(ifMatch, found.version());
    return answer(handOvers.replace(found.takenOver(stamp())));
  }

  private ShiftHandOver required(String id) {
    return handOvers
        .find(id)
        .filter(it -> it.organizationId().equals(Caller.current().organizationId()))
        .orElseThrow(NotFound::new);
  }

  private Shift shift(Shelter house, LocalDate day, ShiftKindV1 kind) {
    return new Shift(house.id(), day, ShiftKind.valueOf(kind.name())).writtenOn(house.today(clock));
  }

  private Stamp stamp() {
    return new Stamp(Caller.current().subject(), clock.instant());
  }

  private static ResponseEntity<ShiftHandOverV1> answer(ShiftHandOver it) {
    return ResponseEntity.ok().eTag(ETags.of(it.version())).body(full(it));
  }

  private static JournalEntryV1 full(JournalEntry it) {
    return new JournalEntryV1(
            it.id(),
            it.shift().day(),
            ShiftKindV1.valueOf(it.shift().kind().name()),
            it.note().text(),
            it.forNextShift(),
            it.written().by(),
            it.written().at())
        .placementId(it.note().placementId());
  }

  private static ShiftHandOverV1 full(ShiftHandOver it) {
    Stamp taken = it.taken();
    return new ShiftHandOverV1(
            it.id(),
            it.shift().shelterId(),
            it.shift().day(),
            ShiftKindV1.valueOf(it.shift().kind().name()),
            it.summary(),
            it.given().by(),
            it.given().at())
        .takenBy(taken == null ? null : taken.by())
        .takenAt(taken == null ? null : taken.at());
  }
}
