package org.passage.reintegration.grant;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.passage.chassis.problem.CaseErased;
import org.passage.chassis.problem.NotFound;
import org.passage.reintegration.casefile.CaseFiles;
import org.passage.reintegration.fund.Books;
import org.passage.reintegration.fund.Fund;
import org.passage.reintegration.fund.FundRefusal;
import org.passage.reintegration.ledger.Cause;
import org.passage.reintegration.ledger.Entry;
import org.passage.reintegration.ledger.Posting;
import org.passage.reintegration.ledger.ReversalReason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes grants through the steps that move money. What is to be done is written in the grant, then
 * it is posted in the fund, then it is done in the grant. It is the middle one that counts: what
 * breaks off before or after it is taken up again by the same key, by whoever comes next or by the
 * chore that looks for it, and ends as the fund says.
 */
@Component
public final class GrantSteps {
  private static final Logger log = LoggerFactory.getLogger(GrantSteps.class);

  /** A request that is at it has done it by then. */
  private static final Duration BROKEN_OFF = Duration.ofSeconds(5);

  /** Nobody is at a step any more who began it so long ago. */
  private static final Duration OVER = Duration.ofMinutes(10);

  private final Grants grants;
  private final Books books;
  private final CaseFiles cases;
  private final Clock clock;

  GrantSteps(Grants grants, Books books, CaseFiles cases, Clock clock) {
    this.grants = grants;
    this.books = books;
    this.cases = cases;
    this.clock = clock;
  }

  /** A grant of which no step is under way. */
  Grant idle(String organizationId, String grantId) {
    Grant grant = grants.of(organizationId, grantId);
    if (grant.pending() == null) {
      return grant;
    }
    try {
      return complete(grant);
    } catch (FundRefusal dropped) {
      return grants.of(organizationId, grantId);
    }
  }

  /**
   * Takes a step that was begun.
   *
   * @param begun not written yet; it may be a step that moves nothing
   * @throws FundRefusal when the fund does not let it in
   * @throws org.passage.chassis.concurrency.PreconditionFailed when the grant was changed meanwhile
   */
  Grant take(Grant begun, Fund fund) {
    Pending pending = begun.pending();
    if (pending == null) {
      return grants.change(begun);
    }
    books.requireRoom(fund, pending.posting());
    return complete(grants.change(begun));
  }

  /**
   * Completes a step that is written in the grant.
   *
   * @throws NotFound when the case was erased meanwhile; then nothing stays set aside for it
   */
  Grant complete(Grant begun) {
    Pending pending = begun.pending();
    if (pending == null) {
      return begun;
    }
    Posting posting = pending.posting();
    try {
      Entry entry = books.post(begun.fundId(), posting);
      return grants.change(begun.id(), it -> it.posted(entry));
    } catch (NotFound | CaseErased erased) {
      books.release(begun.fundId(), begun.id(), begun.caseId());
      throw erased;
    } catch (FundRefusal refused) {
      grants.change(begun.id(), it -> it.dropped(posting.keyId()));
      throw refused;
    }
  }

  /**
   * Reverses an entry of a grant, on which the caller must work.
   *
   * @throws org.passage.reintegration.ledger.EntryNotReversible when it was before
   * @throws NotFound when the caller does not work on the case
   */
  public Entry reverse(Fund fund, Entry entry, ReversalReason why, String by) {
    Posting reversal = Posting.reversing(entry, why, LocalDate.now(clock), by);
    Cause cause = entry.posting().cause();
    if (cause == null) {
      books.requireStanding(fund, reversal);
      return books.post(fund.id(), reversal);
    }
    Grant grant = cases.own(idle(fund.organizationId(), cause.grantId()));
    books.requireStanding(fund, reversal);
    Grant begun = grant.correct(reversal, clock.instant());
    books.requireRoom(fund, reversal);
    complete(grants.change(begun));
    return books.post(fund.id(), reversal);
  }

  /** Ends what broke off. */
  void completeBrokenOff() {
    Instant now = clock.instant();
    grants.eachBrokenOff(
        now.minus(BROKEN_OFF), it -> takenUp(it, () -> grants.whole(it).ifPresent(this::complete)));
    grants.eachBrokenOff(
        now.minus(OVER),
        it -> {
          if (grants.whole(it).isEmpty()) {
            takenUp(it, () -> giveUp(it));
          }
        });
  }

  /**
   * The case was erased while a step was under way, and whoever was at it may have had it posted
   * after that and come no further.
   */
  private void giveUp(GrantLeft erased) {
    books.release(erased.fundId(), erased.id(), erased.caseId());
    grants.forgetStep(erased);
  }

  private static void takenUp(GrantLeft grant, Runnable step) {
    try {
      step.run();
    } catch (FundRefusal dropped) {
      log.info("A step of a grant that broke off was not let in: {}", dropped.getClass());
    } catch (RuntimeException failed) {
      // The others are not kept waiting by it.
      log.warn("A step of grant {} is taken up later after {}", grant.id(), failed.getClass());
    }
  }
}
