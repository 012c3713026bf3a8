package org.passage.reintegration.fund;

import org.passage.chassis.codes.Codes;
import org.passage.reintegration.api.AccountV1;
import org.passage.reintegration.api.AssistanceTypeV1;
import org.passage.reintegration.api.EntryKindV1;
import org.passage.reintegration.api.LedgerEntryV1;
import org.passage.reintegration.api.ReversalReasonV1;
import org.passage.reintegration.ledger.Cause;
import org.passage.reintegration.ledger.Entry;
import org.passage.reintegration.ledger.Lines;
import org.passage.reintegration.ledger.Posting;
import org.passage.reintegration.ledger.Voucher.Correction;

/** An entry in the contract's form; it names a grant and nobody. */
public final class EntryFormat {
  private EntryFormat() {}

  public static LedgerEntryV1 full(Entry it) {
    Posting posting = it.posting();
    Lines lines = posting.lines();
    LedgerEntryV1 full =
        new LedgerEntryV1(
                it.id(),
                it.fundId(),
                it.number(),
                EntryKindV1.valueOf(posting.kind().name()),
                AccountV1.valueOf(lines.debit().name()),
                AccountV1.valueOf(lines.credit().name()),
                FundFormat.written(lines.amount()),
                lines.amount().getCurrencyUnit().getCode(),
                posting.voucher().on(),
                it.postedAt())
            .reference(posting.voucher().reference())
            .exchange(ExchangeFormat.full(posting.voucher().exchange()));
    Cause cause = posting.cause();
    if (cause != null) {
      full.grantId(cause.grantId())
          .assistanceType(AssistanceTypeV1.valueOf(cause.type().name()))
          .country(cause.country());
    }
    Correction corrects = posting.voucher().corrects();
    return corrects == null
        ? full
        : full.reverses(corrects.entryId())
            .reversalReason(Codes.same(ReversalReasonV1.class, corrects.reason()));
  }
}
