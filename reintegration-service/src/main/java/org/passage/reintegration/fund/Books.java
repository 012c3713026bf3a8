package org.passage.reintegration.fund;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.passage.chassis.problem.NotFound;
import org.passage.reintegration.ledger.Cause;
import org.passage.reintegration.ledger.Entry;
import org.passage.reintegration.ledger.EntryKind;
import org.passage.reintegration.ledger.EntryNotReversible;
import org.passage.reintegration.ledger.Journal;
import org.passage.reintegration.ledger.Posting;
import org.springframework.stereotype.Component;

/**
 * Posts entries, each once. A key is looked for in the fund first and in the journal after that:
 * entries move from the one to the other, so one that was posted before the fund was read is found
 * in one of them, and one that was posted since makes the write upon what was read fail.
 */
@Component
public final class Books {
  private static final int LANES = 64;

  private final Funds funds;
  private final Journal journal;
  private final Clock clock;

  /**
   * Those who post in one fund in this instance come one after the other, for as long as that
   * takes: hundreds at once would each write in vain while another is faster. It is the version
   * that decides all the same.
   */
  private final List<ReentrantLock> lanes =
      Stream.generate(() -> new ReentrantLock(true)).limit(LANES).toList();

  Books(Funds funds, Journal journal, Clock clock) {
    this.funds = funds;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Posts an entry, or finds the one that was posted by the same key.
   *
   * @throws FundRefusal when the fund does not let it in
   */
  public Entry post(String fundId, Posting posting) {
    Fund after =
        change(
            fundId, fund -> posted(fund, posting.keyId()).isPresent() ? fund : with(fund, posting));
    return posted(after, posting.keyId()).orElseThrow();
  }

  /**
   * Releases what is set aside for a grant of an erased case, once, and by the ledger alone, since
   * the grant cannot be read any more. How much that is, is counted for the very version of the
   * fund that is written, and nothing is posted for the grant after that.
   */
  public void release(String fundId, String grantId, String beneficiaryId) {
    change(
        fundId,
        fund ->
            isGivenUp(fund, grantId)
                ? fund
                : new Hers(journal, fund, beneficiaryId)
                    .release(grantId, LocalDate.now(clock))
                    .map(it -> with(fund, it))
                    .orElse(fund));
  }

  private Fund change(String fundId, UnaryOperator<Fund> change) {
    ReentrantLock lane = lanes.get(Math.floorMod(fundId.hashCode(), LANES));
    lane.lock();
    try {
      return funds.change(fundId, change);
    } finally {
      lane.unlock();
    }
  }

  private Fund with(Fund fund, Posting posting) {
    Cause cause = posting.cause();
    if (cause != null && isGivenUp(fund, cause.grantId())) {
      throw new GrantErased();
    }
    requireWithinCeiling(fund, posting);
    if (!fund.isFull()) {
      return fund.post(posting, clock.instant());
    }
    journal.keep(fund.waiting());
    return fund.taken().post(posting, clock.instant());
  }

  /**
   * Makes sure, before anything is begun, that a fund would let an entry in as it is now.
   *
   * @throws FundRefusal when it would not
   */
  public void requireRoom(Fund fund, Posting posting) {
    fund.letIn(posting);
    requireWithinCeiling(fund, posting);
  }

  private void requireWithinCeiling(Fund fund, Posting posting) {
    Money ceiling = fund.terms().ceilings().perPerson();
    Cause cause = posting.cause();
    if (ceiling == null || cause == null || posting.kind() != EntryKind.COMMITMENT) {
      return;
    }
    Money hers = new Hers(journal, fund, cause.beneficiaryId()).given();
    if (hers.plus(posting.lines().amount()).isGreaterThan(ceiling)) {
      throw new PersonOverCeiling(ceiling);
    }
  }

  private boolean isGivenUp(Fund fund, String grantId) {
    return posted(fund, Posting.erasureOf(grantId)).isPresent();
  }

  private Optional<Entry> posted(Fund fund, String key) {
    return fund.waiting(key).or(() -> journal.byKey(key));
  }

  /** The fund, when the journal has every entry that it counts. */
  public Fund complete(String organizationId, String fundId) {
    Fund fund = funds.of(organizationId, fundId);
    journal.keep(fund.waiting());
    return fund;
  }

  /**
   * An entry of a fund.
   *
   * @throws NotFound when there is none of that id in it
   */
  public Entry entry(Fund complete, String entryId) {
    return journal
        .find(entryId)
        .filter(it -> it.fundId().equals(complete.id()))
        .orElseThrow(NotFound::new);
  }

  /**
   * Makes sure that an entry was not reversed.
   *
   * @throws EntryNotReversible when it was
   */
  public void requireStanding(Fund fund, Posting reversal) {
    if (posted(fund, reversal.keyId()).isPresent()) {
      throw EntryNotReversible.reversed();
    }
  }
}
