package org.passage.shelters.waiting;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.security.Caller;
import org.passage.shelters.api.NewLeavingV1;
import org.passage.shelters.api.NewProposalV1;
import org.passage.shelters.api.NewWaitingChoiceV1;
import org.passage.shelters.api.NewWaitingEntryV1;
import org.passage.shelters.api.SkipPageV1;
import org.passage.shelters.api.SkipV1;
import org.passage.shelters.api.WaitingEntriesApi;
import org.passage.shelters.api.WaitingEntryPageV1;
import org.passage.shelters.api.WaitingEntryV1;
import org.passage.shelters.api.WaitingStateV1;
import org.passage.shelters.api.WaitingWishV1;
import org.passage.shelters.placement.BeneficiaryChoice;
import org.passage.shelters.shelter.Shelter;
import org.passage.shelters.shelter.Shelters;
import org.passage.shelters.shelter.Stamp;
import org.passage.shelters.shelter.Stay;
import org.passage.shelters.sides.Sides;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Who waits, over HTTP. */
@RestController
class WaitingEntryController implements WaitingEntriesApi {
  private final WaitingEntries entries;
  private final WaitingAccess access;
  private final Waiting waiting;
  private final Proposing proposing;
  private final Skips skips;
  private final Shelters shelters;
  private final Clock clock;

  WaitingEntryController(
      WaitingEntries entries,
      WaitingAccess access,
      Waiting waiting,
      Proposing proposing,
      Skips skips,
      Shelters shelters,
      Clock clock) {
    this.entries = entries;
    this.access = access;
    this.waiting = waiting;
    this.proposing = proposing;
    this.skips = skips;
    this.shelters = shelters;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<WaitingEntryV1> enterWaitingList(
      NewWaitingEntryV1 said, @Nullable String idempotencyKey) {
    Sides sides =
        new Sides(
            said.getCaseId(), Caller.current().organizationId(), said.getListOrganizationId());
    WaitingEntry entered =
        waiting.enter(
            sides,
            WaitingFormat.wish(said.getWish()),
            BeneficiaryChoice.valueOf(said.getBeneficiaryChoice().name()));
    return ResponseEntity.created(URI.create("/api/shelters/v1/waiting-entries/" + entered.id()))
        .eTag(ETags.of(entered.version()))
        .body(WaitingFormat.full(entered));
  }

  @Override
  public ResponseEntity<WaitingEntryPageV1> listWaitingEntries(
      @Nullable String caseId,
      @Nullable WaitingStateV1 state,
      Integer limit,
      @Nullable String cursor) {
    Page<WaitingEntryV1> page =
        entries
            .of(
                Caller.current().organizationId(),
                caseId,
                Codes.same(WaitingState.class, state),
                limit,
                cursor)
            .only(access::listed)
            .map(WaitingFormat::full);
    return ResponseEntity.ok(new WaitingEntryPageV1(page.items()).next(page.next()));
  }

  @Override
  public ResponseEntity<WaitingEntryV1> getWaitingEntry(String entryId) {
    return answer(access.known(entryId));
  }

  @Override
  public ResponseEntity<WaitingEntryV1> changeWaitingEntry(
      String entryId, WaitingWishV1 said, @Nullable String ifMatch) {
    return answer(waiting.change(access.own(entryId, ifMatch), WaitingFormat.wish(said)));
  }

  @Override
  public ResponseEntity<WaitingEntryV1> proposePlace(
      String entryId,
      NewProposalV1 said,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    WaitingEntry found = access.onOwnList(entryId, ifMatch);
    Shelter shelter = shelters.own(said.getShelterId());
    Stay stay =
        WaitingFormat.stay(
            "/from", "/until", said.getFrom(), said.getUntil(), LocalDate.now(clock));
    Map<String, Skip.Why> given = WaitingFormat.skips(said.getSkips());
    return answer(proposing.propose(found, shelter, stay, given, Caller.current().subject()));
  }

  @Override
  public ResponseEntity<WaitingEntryV1> recordWaitingChoice(
      String entryId,
      NewWaitingChoiceV1 said,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    Proposal.Answer answer =
        new Proposal.Answer(
            BeneficiaryChoice.valueOf(said.getChoice().name()), said.getWords(), Stamp.now(clock));
    return answer(waiting.answer(access.own(entryId, ifMatch), answer));
  }

  @Override
  public ResponseEntity<WaitingEntryV1> leaveWaitingList(
      String entryId,
      NewLeavingV1 said,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    LeavingReason reason = LeavingReason.valueOf(said.getReason().name());
    return answer(entries.replace(access.own(entryId, ifMatch).left(reason, clock.instant())));
  }

  @Override
  public ResponseEntity<SkipPageV1> listSkips(
      String entryId, Integer limit, @Nullable String cursor) {
    WaitingEntry found = access.known(entryId);
    Page<SkipV1> page = skips.of(found.id(), limit, cursor).map(WaitingFormat::skip);
    return ResponseEntity.ok(new SkipPageV1(page.items()).next(page.next()));
  }

  private static ResponseEntity<WaitingEntryV1> answer(WaitingEntry it) {
    return ResponseEntity.ok().eTag(ETags.of(it.version())).body(WaitingFormat.full(it));
  }
}
