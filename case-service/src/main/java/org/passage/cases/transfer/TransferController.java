package org.passage.cases.transfer;

import java.net.URI;
import java.time.Clock;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.NewTransferV1;
import org.passage.cases.api.OfferedTransferPageV1;
import org.passage.cases.api.OfferedTransferV1;
import org.passage.cases.api.TransferDeclineV1;
import org.passage.cases.api.TransferPageV1;
import org.passage.cases.api.TransferV1;
import org.passage.cases.api.TransfersApi;
import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.CaseFinder;
import org.passage.cases.casefile.Cases;
import org.passage.cases.casefile.Transfer;
import org.passage.cases.casefile.TransferState;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.security.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Giving a case to somebody else over HTTP. */
@RestController
class TransferController implements TransfersApi {
  private final CaseFinder finder;
  private final Cases cases;
  private final Offers offers;
  private final Clock clock;

  TransferController(CaseFinder finder, Cases cases, Offers offers, Clock clock) {
    this.finder = finder;
    this.cases = cases;
    this.offers = offers;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<TransferV1> offerTransfer(
      String caseId,
      NewTransferV1 wanted,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    Case found = finder.required(caseId);
    ETags.check(ifMatch, found.version());
    Transfer offer = TransferFormat.offer(wanted, Caller.current(), clock.instant());
    offers.check(found, offer.to());
    Case offered = cases.change(found.offered(offer));
    return ResponseEntity.created(
            URI.create("/api/cases/v1/cases/%s/transfers/%s".formatted(caseId, offer.id())))
        .eTag(ETags.of(offered.version()))
        .body(TransferFormat.full(offer));
  }

  @Override
  public ResponseEntity<TransferPageV1> listTransfers(
      String caseId, Integer limit, @Nullable String cursor) {
    Page<Transfer> page =
        Page.latest(finder.required(caseId).transfers(), limit, cursor, Transfer::id);
    return ResponseEntity.ok(
        new TransferPageV1(page.map(TransferFormat::full).items()).next(page.next()));
  }

  @Override
  public ResponseEntity<TransferV1> revokeTransfer(
      String caseId, String transferId, @Nullable String ifMatch, @Nullable String idempotencyKey) {
    Case found = finder.required(caseId);
    ETags.check(ifMatch, found.version());
    Case revoked =
        cases.change(
            found.refused(Offers.of(found, transferId), TransferState.REVOKED, reply(null)));
    return ResponseEntity.ok()
        .eTag(ETags.of(revoked.version()))
        .body(TransferFormat.full(Offers.of(revoked, transferId)));
  }

  @Override
  public ResponseEntity<OfferedTransferPageV1> listOfferedTransfers(
      Integer limit, @Nullable String cursor) {
    Page<Case> page = cases.offeredTo(Caller.current(), limit, cursor);
    return ResponseEntity.ok(
        new OfferedTransferPageV1(
                page.map(it -> TransferFormat.offered(it, Offers.open(it))).items())
            .next(page.next()));
  }

  @Override
  public ResponseEntity<OfferedTransferV1> getOfferedTransfer(String transferId) {
    return answer(offers.required(transferId, Caller.current()), transferId);
  }

  @Override
  public ResponseEntity<OfferedTransferV1> acceptTransfer(
      String transferId, @Nullable String ifMatch, @Nullable String idempotencyKey) {
    return answered(
        transferId,
        ifMatch,
        (found, offer) -> {
          finder.unhindered(found);
          offers.check(found, offer.to());
          return found.takenOver(offer, Caller.current(), reply(null));
        });
  }

  @Override
  public ResponseEntity<OfferedTransferV1> declineTransfer(
      String transferId,
      TransferDeclineV1 why,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    return answered(
        transferId,
        ifMatch,
        (found, offer) -> found.refused(offer, TransferState.DECLINED, reply(why.getNote())));
  }

  private ResponseEntity<OfferedTransferV1> answered(
      String transferId, @Nullable String ifMatch, BiFunction<Case, Transfer, Case> answer) {
    Case found = offers.required(transferId, Caller.current());
    ETags.check(ifMatch, found.version());
    return answer(cases.change(answer.apply(found, Offers.of(found, transferId))), transferId);
  }

  private Transfer.Reply reply(@Nullable String note) {
    return new Transfer.Reply(Caller.current().subject(), clock.instant(), note);
  }

  private static ResponseEntity<OfferedTransferV1> answer(Case it, String transferId) {
    return ResponseEntity.ok()
        .eTag(ETags.of(it.version()))
        .body(TransferFormat.offered(it, Offers.of(it, transferId)));
  }
}
