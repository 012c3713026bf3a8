package org.passage.reintegration.fund;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.money.Amounts;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.security.Caller;
import org.passage.reintegration.api.ExchangeV1;
import org.passage.reintegration.api.FundPageV1;
import org.passage.reintegration.api.FundV1;
import org.passage.reintegration.api.FundsApi;
import org.passage.reintegration.api.LedgerEntryV1;
import org.passage.reintegration.api.NewFundV1;
import org.passage.reintegration.api.NewReceiptV1;
import org.passage.reintegration.api.NewRefundV1;
import org.passage.reintegration.ledger.Entry;
import org.passage.reintegration.ledger.EntryKind;
import org.passage.reintegration.ledger.Exchange;
import org.passage.reintegration.ledger.Posting;
import org.passage.reintegration.ledger.Voucher;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Funds over HTTP. */
@RestController
class FundController implements FundsApi {
  private static final String FUNDS = "/api/reintegration/v1/funds/";

  private final Funds funds;
  private final Books books;
  private final Clock clock;

  FundController(Funds funds, Books books, Clock clock) {
    this.funds = funds;
    this.books = books;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<FundV1> openFund(NewFundV1 wanted, @Nullable String idempotencyKey) {
    Fund opened =
        funds.add(
            Fund.open(
                Caller.current().organizationId(), FundFormat.terms(wanted), clock.instant()));
    return ResponseEntity.created(URI.create(FUNDS + opened.id())).body(FundFormat.full(opened));
  }

  @Override
  public ResponseEntity<FundPageV1> listFunds(Integer limit, @Nullable String cursor) {
    Page<FundV1> page =
        funds.page(Caller.current().organizationId(), limit, cursor).map(FundFormat::full);
    return ResponseEntity.ok(new FundPageV1(page.items()).next(page.next()));
  }

  @Override
  public ResponseEntity<FundV1> getFund(String fundId) {
    return ResponseEntity.ok(FundFormat.full(own(fundId)));
  }

  @Override
  public ResponseEntity<LedgerEntryV1> receiveMoney(
      String fundId, NewReceiptV1 it, @Nullable String idempotencyKey) {
    return post(
        own(fundId),
        EntryKind.RECEIPT,
        new Transfer(
            it.getAmount(),
            it.getCurrency(),
            past("/receivedOn", it.getReceivedOn()),
            it.getReference(),
            it.getExchange()));
  }

  @Override
  public ResponseEntity<LedgerEntryV1> refundDonor(
      String fundId, NewRefundV1 it, @Nullable String idempotencyKey) {
    return post(
        own(fundId),
        EntryKind.REFUND,
        new Transfer(
            it.getAmount(),
            it.getCurrency(),
            past("/paidOn", it.getPaidOn()),
            it.getReference(),
            it.getExchange()));
  }

  @Override
  public ResponseEntity<FundV1> closeFund(String fundId, @Nullable String idempotencyKey) {
    Fund closed = funds.change(own(fundId).id(), it -> it.close(clock.instant()));
    return ResponseEntity.ok(FundFormat.full(closed));
  }

  /** Between the donor and the fund. */
  private record Transfer(
      String amount, String currency, LocalDate on, String reference, @Nullable ExchangeV1 other) {}

  private ResponseEntity<LedgerEntryV1> post(Fund fund, EntryKind kind, Transfer it) {
    Money amount = fund.terms().inCurrency("", Amounts.of("", it.amount(), it.currency()));
    @Nullable Exchange exchange =
        ExchangeFormat.of("/exchange", it.other(), amount, LocalDate.now(clock));
    Voucher voucher =
        new Voucher(it.on(), Caller.current().subject(), it.reference(), exchange, null);
    Entry entry = books.post(fund.id(), Posting.of(kind, kind.of(amount), voucher, null));
    return ResponseEntity.created(URI.create(FUNDS + fund.id() + "/entries/" + entry.id()))
        .body(EntryFormat.full(entry));
  }

  private LocalDate past(String pointer, LocalDate day) {
    if (day.isAfter(LocalDate.now(clock))) {
      throw InvalidInput.at(pointer, "must not be in the future");
    }
    return day;
  }

  private Fund own(String fundId) {
    return funds.of(Caller.current().organizationId(), fundId);
  }
}
