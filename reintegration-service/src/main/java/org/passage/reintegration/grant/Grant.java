package org.passage.reintegration.grant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.problem.SecondPersonNeeded;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;
import org.passage.reintegration.grant.Instalment.Fulfilment;
import org.passage.reintegration.grant.Pending.Change;
import org.passage.reintegration.ledger.Account;
import org.passage.reintegration.ledger.Balance;
import org.passage.reintegration.ledger.Cause;
import org.passage.reintegration.ledger.Entry;
import org.passage.reintegration.ledger.EntryKind;
import org.passage.reintegration.ledger.Posting;
import org.passage.reintegration.ledger.Voucher;
import org.passage.reintegration.plan.Plan;

/**
 * Money or goods for one purpose of a plan. Each step that moves money is written here first, then
 * posted in the fund, then completed here; see {@link GrantSteps}.
 *
 * @param held what its entries moved in the fund
 * @param pending the step for which the fund is being asked; null when none is
 */
public record Grant(
    @BsonId String id,
    long version,
    String organizationId,
    String planId,
    String caseId,
    String fundId,
    GrantState state,
    Wanted wanted,
    List<Approval> approvals,
    @Nullable Refusal refusal,
    @Personal List<Instalment> instalments,
    Balance held,
    List<Remark> remarks,
    @Nullable Pending pending,
    List<Event> outbox)
    implements Aggregate {

  static Grant request(Plan plan, String fundId, Wanted wanted, List<Wanted.Part> parts) {
    List<Wanted.Part> all = wanted.parts(parts);
    return new Grant(
        Ids.next("grt"),
        1,
        plan.organizationId(),
        plan.id(),
        plan.caseId(),
        fundId,
        GrantState.REQUESTED,
        wanted,
        List.of(),
        null,
        IntStream.range(0, all.size())
            .mapToObj(at -> Instalment.planned(at + 1, all.get(at)))
            .toList(),
        Balance.nothing(wanted.amount().getCurrencyUnit()),
        List.of(),
        null,
        List.of());
  }

  /**
   * Another person says yes. The last who must sets the money aside by that.
   *
   * @param needed how many must
   * @throws SecondPersonNeeded when it is one who asked for it or approved it before
   */
  Grant approve(Approval by, int needed, Voucher voucher) {
    idle().state.require(GrantStep.APPROVE);
    if (by.by().equals(wanted.by())) {
      throw new SecondPersonNeeded("The one who requested a grant cannot approve it.");
    }
    if (approvals.stream().anyMatch(it -> it.by().equals(by.by()))) {
      throw new SecondPersonNeeded("Another one than who approved it must approve it, too.");
    }
    if (approvals.size() + 1 < needed) {
      return draft().approvals(plus(approvals, by)).done();
    }
    return begin(EntryKind.COMMITMENT, wanted.amount(), voucher, Change.approved(by), by.at());
  }

  Grant refuse(Refusal no) {
    idle().state.require(GrantStep.REFUSE);
    return draft().state(GrantState.REFUSED).refusal(no).event("grant-refused", no.at()).done();
  }

  /** The condition of an instalment is met. */
  Grant fulfil(int number, Fulfilment shown) {
    idle().state.require(GrantStep.FULFIL);
    return draft().instalment(instalment(number).fulfilled(shown)).done();
  }

  Grant pay(int number, Payment paid, Voucher voucher, Instant now) {
    idle().state.require(GrantStep.PAY);
    Money amount = instalment(number).payable().amount();
    return begin(EntryKind.PAYMENT, amount, voucher, Change.paid(number, paid), now);
  }

  /** All that is set aside and not paid goes back. */
  Grant release(Remark why, Voucher voucher) {
    idle().state.require(GrantStep.RELEASE);
    return begin(EntryKind.RELEASE, held.committed(), voucher, Change.remarked(why), why.at());
  }

  /**
   * Of what was paid by then, something comes back.
   *
   * @throws InvalidInput when it is more than is paid, or was not paid by the day of the voucher
   */
  Grant giveBack(Money amount, Remark receipt, Voucher voucher) {
    idle().state.require(GrantStep.RETURN);
    if (ofPaid(amount).isGreaterThan(paidBy(voucher.on()))) {
      throw InvalidInput.at("/receivedOn", "must not be before the money was paid");
    }
    return begin(EntryKind.RETURN, amount, voucher, Change.remarked(receipt), receipt.at());
  }

  /**
   * What was paid in vain.
   *
   * @throws SecondPersonNeeded when it is the one who asked for it
   */
  Grant writeOff(Money amount, Remark why, Voucher voucher) {
    idle().state.require(GrantStep.WRITE_OFF);
    if (why.by().equals(wanted.by())) {
      throw new SecondPersonNeeded("The one who requested a grant cannot write it off.");
    }
    return begin(EntryKind.WRITE_OFF, ofPaid(amount), voucher, Change.remarked(why), why.at());
  }

  /**
   * An entry of it is reversed.
   *
   * @throws GrantStepNotPossible when a later one stands on it
   */
  Grant correct(Posting reversal, Instant now) {
    idle();
    if (!held.after(reversal.lines())
        .covers(Account.COMMITTED, Account.PAID, Account.WRITTEN_OFF)) {
      throw new GrantStepNotPossible(state, GrantStep.CORRECT);
    }
    return draft().pending(new Pending(reversal, now, Change.NONE)).done();
  }

  /** The fund let the entry in; the same grant when that was heard before. */
  Grant posted(Entry entry) {
    if (pending == null || !entry.is(pending.posting().keyId())) {
      return this;
    }
    Change change = pending.change();
    Balance now = held.after(entry.posting().lines());
    GrantDraft next =
        draft()
            .pending(null)
            .held(now)
            .state(GrantState.after(now, pending.kind()))
            .event(told(pending.kind()), entry.postedAt());
    if (change.approval() != null) {
      next.approvals(plus(approvals, change.approval()));
    }
    if (change.payment() != null) {
      next.instalment(instalment(change.instalment()).paid(change.payment().posted(entry.id())));
    }
    if (change.remark() != null) {
      next.remarks(plus(remarks, change.remark()));
    }
    String reverses = entry.posting().reverses();
    if (reverses != null) {
      instalments.stream()
          .filter(it -> it.isPaidBy(reverses))
          .forEach(it -> next.instalment(it.paid(null)));
    }
    return next.done();
  }

  /** The fund did not let it in; nothing of the step is left. */
  Grant dropped(String key) {
    return pending != null && pending.posting().keyId().equals(key)
        ? draft().pending(null).done()
        : this;
  }

  /** Of an instalment. */
  Instalment instalment(int number) {
    return instalments.stream()
        .filter(it -> it.number() == number)
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private Money paidBy(LocalDate day) {
    return instalments.stream()
        .filter(it -> it.isPaidBy(day))
        .map(Instalment::amount)
        .reduce(Money.zero(wanted.amount().getCurrencyUnit()), Money::plus);
  }

  private Money ofPaid(Money amount) {
    if (amount.isGreaterThan(held.paid())) {
      throw InvalidInput.at("/amount", "must not be more than is paid of it, " + held.paid());
    }
    return amount;
  }

  private Grant idle() {
    if (pending != null) {
      throw new IllegalStateException("A step is completed before the next one begins");
    }
    return this;
  }

  private Grant begin(EntryKind kind, Money amount, Voucher voucher, Change change, Instant now) {
    Cause cause = new Cause(id, caseId, wanted.type(), wanted.country());
    Posting posting = Posting.of(kind, kind.of(amount), voucher, cause);
    return draft().pending(new Pending(posting, now, change)).done();
  }

  private static String told(EntryKind kind) {
    return switch (kind) {
      case RECEIPT, REFUND, COMMITMENT -> "grant-approved";
      case RELEASE -> "grant-released";
      case PAYMENT -> "grant-paid";
      case RETURN -> "grant-returned";
      case WRITE_OFF -> "grant-written-off";
      case REVERSAL -> "grant-corrected";
    };
  }

  private GrantDraft draft() {
    return new GrantDraft(this);
  }

  private static <T> List<T> plus(List<T> list, T item) {
    return Stream.concat(list.stream(), Stream.of(item)).toList();
  }

  /** Without the amount: what somebody gets is nobody's business outside. */
  Event event(String what, Instant now) {
    return Event.of(
        "org.passage.reintegration." + what + ".v1",
        id,
        caseId,
        organizationId,
        now,
        Map.of("planId", planId, "type", Codes.written(wanted.type())));
  }
}
