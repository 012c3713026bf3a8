package org.passage.reintegration.grant;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.store.Event;
import org.passage.reintegration.ledger.Balance;

/** The next version of a grant while it is made. */
final class GrantDraft {
  private final Grant from;
  private GrantState state;
  private List<Approval> approvals;
  private @Nullable Refusal refusal;
  private List<Instalment> instalments;
  private Balance held;
  private List<Remark> remarks;
  private @Nullable Pending pending;
  private List<Event> outbox;

  GrantDraft(Grant from) {
    this.from = from;
    this.state = from.state();
    this.approvals = from.approvals();
    this.refusal = from.refusal();
    this.instalments = from.instalments();
    this.held = from.held();
    this.remarks = from.remarks();
    this.pending = from.pending();
    this.outbox = from.outbox();
  }

  GrantDraft state(GrantState next) {
    this.state = next;
    return this;
  }

  GrantDraft approvals(List<Approval> all) {
    this.approvals = all;
    return this;
  }

  GrantDraft refusal(Refusal no) {
    this.refusal = no;
    return this;
  }

  /** In place of the one of its number. */
  GrantDraft instalment(Instalment changed) {
    this.instalments =
        instalments.stream().map(it -> it.number() == changed.number() ? changed : it).toList();
    return this;
  }

  GrantDraft held(Balance now) {
    this.held = now;
    return this;
  }

  GrantDraft remarks(List<Remark> all) {
    this.remarks = all;
    return this;
  }

  GrantDraft pending(@Nullable Pending step) {
    this.pending = step;
    return this;
  }

  GrantDraft event(String what, Instant now) {
    this.outbox = Event.append(outbox, from.event(what, now));
    return this;
  }

  Grant done() {
    return new Grant(
        from.id(),
        from.version() + 1,
        from.organizationId(),
        from.planId(),
        from.caseId(),
        from.fundId(),
        state,
        from.wanted(),
        approvals,
        refusal,
        instalments,
        held,
        remarks,
        pending,
        outbox);
  }
}
