package org.passage.reintegration.bookkeeping;

import static org.passage.reintegration.fund.FundFormat.written;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.security.Caller;
import org.passage.reintegration.api.DonorReportV1;
import org.passage.reintegration.api.FundUseV1;
import org.passage.reintegration.api.LedgerApi;
import org.passage.reintegration.api.LedgerEntryPageV1;
import org.passage.reintegration.api.LedgerEntryV1;
import org.passage.reintegration.api.NewReversalV1;
import org.passage.reintegration.api.TrialBalanceV1;
import org.passage.reintegration.fund.Books;
import org.passage.reintegration.fund.EntryFormat;
import org.passage.reintegration.fund.Fund;
import org.passage.reintegration.fund.FundFormat;
import org.passage.reintegration.grant.GrantSteps;
import org.passage.reintegration.ledger.Entry;
import org.passage.reintegration.ledger.Journal;
import org.passage.reintegration.ledger.ReversalReason;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Ledgers over HTTP. */
@RestController
class LedgerController implements LedgerApi {
  private final Books books;
  private final Journal journal;
  private final GrantSteps grants;
  private final ReportSettings settings;

  LedgerController(Books books, Journal journal, GrantSteps grants, ReportSettings settings) {
    this.books = books;
    this.journal = journal;
    this.grants = grants;
    this.settings = settings;
  }

  @Override
  public ResponseEntity<LedgerEntryPageV1> listLedgerEntries(
      String fundId, Integer limit, @Nullable String cursor) {
    Fund fund = complete(fundId);
    Page<LedgerEntryV1> page =
        journal.page(fund.organizationId(), fundId, limit, cursor).map(EntryFormat::full);
    return ResponseEntity.ok(new LedgerEntryPageV1(page.items()).next(page.next()));
  }

  @Override
  public ResponseEntity<LedgerEntryV1> reverseEntry(
      String fundId, String entryId, NewReversalV1 why, @Nullable String idempotencyKey) {
    Fund fund = complete(fundId);
    Entry reversal =
        grants.reverse(
            fund,
            books.entry(fund, entryId),
            ReversalReason.valueOf(why.getReason().name()),
            Caller.current().subject());
    return ResponseEntity.created(
            URI.create("/api/reintegration/v1/funds/" + fundId + "/entries/" + reversal.id()))
        .body(EntryFormat.full(reversal));
  }

  @Override
  public ResponseEntity<TrialBalanceV1> checkLedger(String fundId) {
    Fund fund = complete(fundId);
    TrialBalance sums = new TrialBalance(fund);
    journal.each(fund.organizationId(), fundId, fund.entries(), sums::add);
    return ResponseEntity.ok(
        new TrialBalanceV1(
            fundId,
            sums.entries(),
            fund.terms().currency().getCode(),
            FundFormat.accounts(fund.balance()),
            FundFormat.accounts(sums.counted()),
            sums.balances(),
            sums.agrees()));
  }

  @Override
  public ResponseEntity<DonorReportV1> reportToDonor(
      String fundId, LocalDate from, LocalDate until) {
    if (until.isBefore(from)) {
      throw InvalidInput.at("?until", "must not be before the first day");
    }
    Fund fund = complete(fundId);
    DonorReport report = new DonorReport(from, until, fund.terms().currency(), settings.smallest());
    journal.each(fund.organizationId(), fundId, fund.entries(), report::add);
    return ResponseEntity.ok(full(fund, report, from, until));
  }

  private DonorReportV1 full(Fund fund, DonorReport it, LocalDate from, LocalDate until) {
    return new DonorReportV1(
            fund.id(),
            fund.terms().name(),
            fund.terms().donor(),
            fund.terms().currency().getCode(),
            from,
            until,
            written(it.received()),
            written(it.refunded()),
            written(it.committed()),
            written(it.paid()),
            written(it.returned()),
            written(it.writtenOff()),
            settings.smallest(),
            it.uses().stream()
                .map(use -> new FundUseV1(use.assistance(), use.grants(), written(use.paid())))
                .toList())
        .grants(it.grants());
  }

  private Fund complete(String fundId) {
    return books.complete(Caller.current().organizationId(), fundId);
  }
}
