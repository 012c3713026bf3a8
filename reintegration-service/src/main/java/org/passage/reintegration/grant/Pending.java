package org.passage.reintegration.grant;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;
import org.passage.reintegration.ledger.EntryKind;
import org.passage.reintegration.ledger.Posting;

/**
 * A step of a grant for which the fund is being asked, written before it is: whatever breaks off
 * then, it is known what was to be done, and under which key. Meanwhile no other step begins.
 */
public record Pending(Posting posting, Instant begunAt, Change change) {
  /**
   * What comes of it in the grant.
   *
   * @param approval null but for a commitment
   * @param instalment which one is paid; 0 when none is
   * @param payment null but for a payment
   * @param remark null where nothing is to be said
   */
  public record Change(
      @Nullable Approval approval,
      int instalment,
      @Personal @Nullable Payment payment,
      @Nullable Remark remark) {
    static final Change NONE = new Change(null, 0, null, null);

    static Change approved(Approval last) {
      return new Change(last, 0, null, null);
    }

    static Change paid(int instalment, Payment payment) {
      return new Change(null, instalment, payment, null);
    }

    static Change remarked(Remark why) {
      return new Change(null, 0, null, why);
    }
  }

  EntryKind kind() {
    return posting.kind();
  }
}
