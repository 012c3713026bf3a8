package org.passage.reintegration.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;

/**
 * What an entry rests on.
 *
 * @param on when the money moved
 * @param by the subject of the person who had it posted; {@code erasure} where an erased case did
 * @param reference of a transfer; null where a grant stands behind it, which keeps its own papers
 * @param exchange null where no other currency was in play
 * @param corrects null but in a reversal
 */
public record Voucher(
    LocalDate on,
    String by,
    @Personal @Nullable String reference,
    @Nullable Exchange exchange,
    @Nullable Correction corrects) {
  /** Of a day, by somebody; with nothing more. */
  public static Voucher of(LocalDate on, String by) {
    return new Voucher(on, by, null, null, null);
  }

  /** The same with what was paid or received in another currency. */
  public Voucher in(@Nullable Exchange other) {
    return new Voucher(on, by, reference, other, corrects);
  }

  /**
   * What a reversal corrects.
   *
   * @param entryId which entry it reverses
   */
  public record Correction(String entryId, ReversalReason reason) {}
}
