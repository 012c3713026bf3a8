package org.passage.reintegration.ledger;

import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.store.Ids;
import org.passage.reintegration.ledger.Voucher.Correction;

/**
 * What is to be posted, once.
 *
 * @param keyId the same each time this is tried again; no second entry has it
 * @param cause null where no grant stands behind it
 */
public record Posting(
    String keyId, EntryKind kind, Lines lines, Voucher voucher, @Nullable Cause cause) {
  private static final String REVERSAL = "reversal-of-";
  private static final String ERASURE = "erasure-of-";

  /** Stands for a person where none had it posted. */
  private static final String NOBODY = "erasure";

  /** Something new. */
  public static Posting of(EntryKind kind, Lines lines, Voucher voucher, @Nullable Cause cause) {
    return new Posting(Ids.next("pst"), kind, lines, voucher, cause);
  }

  /**
   * The reversal of an entry; there is one at the most.
   *
   * @throws EntryNotReversible when it is a reversal itself
   */
  public static Posting reversing(Entry entry, ReversalReason why, LocalDate on, String by) {
    Posting posted = entry.posting();
    if (posted.kind() == EntryKind.REVERSAL) {
      throw EntryNotReversible.reversal();
    }
    Correction correction = new Correction(entry.id(), why);
    return new Posting(
        reversalOf(entry.id()),
        EntryKind.REVERSAL,
        posted.lines().back(),
        new Voucher(on, by, null, posted.voucher().exchange(), correction),
        posted.cause());
  }

  /**
   * The one release that ends a grant whose case was erased.
   *
   * @param cause of the entries before it
   * @param left what is set aside and not paid
   */
  public static Posting erasing(Cause cause, Money left, LocalDate on) {
    return new Posting(
        erasureOf(cause.grantId()),
        EntryKind.RELEASE,
        EntryKind.RELEASE.of(left),
        Voucher.of(on, NOBODY),
        cause);
  }

  /** The key of that release. */
  public static String erasureOf(String grantId) {
    return ERASURE + grantId;
  }

  /** The key of the one reversal that an entry may have. */
  static String reversalOf(String entryId) {
    return REVERSAL + entryId;
  }

  /** The entry that it reverses; null when it is no reversal. */
  public @Nullable String reverses() {
    Correction correction = voucher.corrects();
    return correction == null ? null : correction.entryId();
  }
}
