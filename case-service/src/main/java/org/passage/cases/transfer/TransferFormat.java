package org.passage.cases.transfer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.NewTransferV1;
import org.passage.cases.api.OfferedTransferV1;
import org.passage.cases.api.TransferStateV1;
import org.passage.cases.api.TransferTargetV1;
import org.passage.cases.api.TransferV1;
import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.Transfer;
import org.passage.cases.casefile.TransferState;
import org.passage.chassis.security.Caller;
import org.passage.chassis.store.Ids;

/** Between the contract's forms and offers. */
final class TransferFormat {
  private TransferFormat() {}

  static Transfer offer(NewTransferV1 wanted, Caller by, Instant now) {
    TransferTargetV1 to = wanted.getTo();
    return new Transfer(
        Ids.next("tra"),
        by.organizationId(),
        new Transfer.Target(to.getOrganizationId(), to.getOffice(), to.getPersonId()),
        TransferState.OFFERED,
        wanted.getReason(),
        by.subject(),
        now,
        null);
  }

  static TransferV1 full(Transfer it) {
    Transfer.@Nullable Reply reply = it.reply();
    return new TransferV1(
            it.id(),
            new TransferTargetV1(it.to().organizationId(), it.to().office())
                .personId(it.to().personId()),
            TransferStateV1.valueOf(it.state().name()),
            it.reason(),
            it.offeredAt())
        .answeredAt(reply == null ? null : reply.at())
        .note(reply == null ? null : reply.note());
  }

  static OfferedTransferV1 offered(Case it, Transfer offer) {
    return new OfferedTransferV1(full(offer), it.code(), offer.fromOrganizationId())
        .caseId(offer.state() == TransferState.ACCEPTED ? it.id() : null);
  }
}
