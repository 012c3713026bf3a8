package org.passage.reintegration.fund;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;
import org.passage.reintegration.ledger.Account;
import org.passage.reintegration.ledger.Balance;
import org.passage.reintegration.ledger.Entry;
import org.passage.reintegration.ledger.Entry.Place;
import org.passage.reintegration.ledger.EntryKind;
import org.passage.reintegration.ledger.Lines;
import org.passage.reintegration.ledger.Posting;

/**
 * The money of a donor. An entry is posted by one write of this document, which moves the balance
 * and holds the entry until the journal has it: either both are there or neither, whatever breaks
 * off when.
 *
 * @param entries how many were posted
 * @param waiting the last of them, which the journal may not have yet, oldest first
 * @param closedAt since when nothing is granted from it; null as long as that is not so early
 */
public record Fund(
    @BsonId String id,
    long version,
    String organizationId,
    FundTerms terms,
    Balance balance,
    long entries,
    List<Entry> waiting,
    Instant openedAt,
    @Nullable Instant closedAt,
    List<Event> outbox)
    implements Aggregate {
  /** As many entries go to the journal at a time; more would make each write longer. */
  private static final int TOGETHER = 8;

  static Fund open(String organizationId, FundTerms terms, Instant now) {
    return new Fund(
        Ids.next("fnd"),
        1,
        organizationId,
        terms,
        Balance.nothing(terms.currency()),
        0,
        List.of(),
        now,
        null,
        List.of());
  }

  /**
   * Closes it for good.
   *
   * @throws FundClosed when it is
   */
  Fund close(Instant now) {
    granting();
    return new Fund(
        id, version + 1, organizationId, terms, balance, entries, waiting, openedAt, now, outbox);
  }

  /**
   * Makes sure that something may still be granted from it.
   *
   * @throws FundClosed when it was
   */
  public Fund granting() {
    if (closedAt != null) {
      throw new FundClosed();
    }
    return this;
  }

  /**
   * The accounts after an entry that it lets in.
   *
   * @throws FundClosed when that would be another grant, and its time is over
   * @throws FundOverdrawn when there is not so much on the account from which it goes
   */
  Balance letIn(Posting posting) {
    if (posting.kind() == EntryKind.COMMITMENT
        && granting().terms.until().isBefore(posting.voucher().on())) {
      throw new FundClosed();
    }
    return after(posting.lines());
  }

  /**
   * With one entry more.
   *
   * @throws FundRefusal when it does not let it in
   */
  Fund post(Posting posting, Instant now) {
    Balance after = letIn(posting);
    Entry entry = Entry.next(new Place(organizationId, id, entries + 1), posting, now);
    return with(after, entry.number(), Stream.concat(waiting.stream(), Stream.of(entry)).toList());
  }

  /** The accounts after an entry. */
  private Balance after(Lines lines) {
    Balance after = balance.after(lines);
    if (lines.credit() != Account.DONOR && !after.covers(lines.credit())) {
      throw new FundOverdrawn(Codes.written(lines.credit()));
    }
    return after;
  }

  /** Whether enough entries wait for the journal to take them in. */
  boolean isFull() {
    return waiting.size() >= TOGETHER;
  }

  /** When the journal has all that waited; it is the next entry that writes this. */
  Fund taken() {
    return new Fund(
        id,
        version,
        organizationId,
        terms,
        balance,
        entries,
        List.of(),
        openedAt,
        closedAt,
        outbox);
  }

  Optional<Entry> waiting(String key) {
    return waiting.stream().filter(it -> it.is(key)).findFirst();
  }

  private Fund with(Balance now, long posted, List<Entry> still) {
    return new Fund(
        id, version + 1, organizationId, terms, now, posted, still, openedAt, closedAt, outbox);
  }
}
