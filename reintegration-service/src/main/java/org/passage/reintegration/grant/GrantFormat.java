package org.passage.reintegration.grant;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.reintegration.api.AssistanceTypeV1;
import org.passage.reintegration.api.EntryKindV1;
import org.passage.reintegration.api.GrantFormV1;
import org.passage.reintegration.api.GrantRemarkV1;
import org.passage.reintegration.api.GrantStandingV1;
import org.passage.reintegration.api.GrantStateV1;
import org.passage.reintegration.api.GrantV1;
import org.passage.reintegration.api.InstalmentV1;
import org.passage.reintegration.api.PaymentV1;
import org.passage.reintegration.fund.ExchangeFormat;
import org.passage.reintegration.fund.FundFormat;
import org.passage.reintegration.ledger.Balance;

/** A grant in the contract's form. */
final class GrantFormat {
  private GrantFormat() {}

  static GrantV1 full(Grant it) {
    Wanted wanted = it.wanted();
    GrantV1 full =
        new GrantV1(
                it.id(),
                it.planId(),
                it.caseId(),
                it.organizationId(),
                it.fundId(),
                GrantStateV1.valueOf(it.state().name()),
                GrantFormV1.valueOf(wanted.form().name()),
                AssistanceTypeV1.valueOf(wanted.type().name()),
                wanted.country(),
                FundFormat.written(wanted.amount()),
                wanted.amount().getCurrencyUnit().getCode(),
                wanted.purpose(),
                wanted.at(),
                it.approvals().stream().map(Approval::at).toList(),
                it.instalments().stream().map(GrantFormat::full).toList(),
                standing(it.held()))
            .region(wanted.region())
            .priced(ExchangeFormat.full(wanted.priced()))
            .remarks(remarks(it.remarks()));
    Refusal refusal = it.refusal();
    return refusal == null ? full : full.refusedAt(refusal.at()).refusalReason(refusal.reason());
  }

  private static GrantStandingV1 standing(Balance it) {
    return new GrantStandingV1(
        FundFormat.written(it.committed()),
        FundFormat.written(it.paid()),
        FundFormat.written(it.writtenOff()));
  }

  private static @Nullable List<GrantRemarkV1> remarks(List<Remark> all) {
    return all.isEmpty()
        ? null
        : all.stream()
            .map(it ->
                new GrantRemarkV1(EntryKindV1.valueOf(it.about().name()), it.at(), it.remark()))
            .toList();
  }

  private static InstalmentV1 full(Instalment it) {
    InstalmentV1 full =
        new InstalmentV1(it.number(), FundFormat.written(it.amount()))
            .dueOn(it.dueOn())
            .condition(it.condition())
            .payment(payment(it.payment()));
    Instalment.Fulfilment met = it.met();
    return met == null ? full : full.conditionMetAt(met.at()).evidence(met.evidence());
  }

  private static @Nullable PaymentV1 payment(@Nullable Payment it) {
    return it == null
        ? null
        : new PaymentV1(it.paidOn(), it.receipt())
            .exchange(ExchangeFormat.full(it.exchange()))
            .entryId(it.entryId());
  }
}
