package org.passage.reintegration.fund;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.passage.reintegration.ledger.Balance;
import org.passage.reintegration.ledger.Cause;
import org.passage.reintegration.ledger.Entry;
import org.passage.reintegration.ledger.Journal;
import org.passage.reintegration.ledger.Posting;

/** What was posted in a fund for one person, whether the journal has it or it waits there. */
record Hers(Journal journal, Fund fund, String beneficiaryId) {
  /** What she was given of it, or it is set aside for her, less what went back. */
  Money given() {
    AtomicReference<Balance> sum = new AtomicReference<>(nothing());
    each(it -> sum.set(sum.get().after(it.posting().lines())));
    return sum.get().available().negated();
  }

  /** What releases all that is set aside for a grant of hers; empty when nothing is. */
  Optional<Posting> release(String grantId, LocalDate on) {
    AtomicReference<Balance> sum = new AtomicReference<>(nothing());
    AtomicReference<@Nullable Cause> cause = new AtomicReference<>();
    each(it -> {
      Cause its = it.posting().cause();
      if (its != null && its.grantId().equals(grantId)) {
        sum.set(sum.get().after(it.posting().lines()));
        cause.set(its);
      }
    });
    Money left = sum.get().committed();
    return left.isPositive()
        ? Optional.ofNullable(cause.get()).map(it -> Posting.erasing(it, left, on))
        : Optional.empty();
  }

  private void each(Consumer<Entry> heard) {
    journal.eachFor(
        fund.id(),
        beneficiaryId,
        it -> {
          if (fund.waiting(it.posting().keyId()).isEmpty()) {
            heard.accept(it);
          }
        });
    fund.waiting().stream().filter(this::isHers).forEach(heard);
  }

  private boolean isHers(Entry entry) {
    Cause its = entry.posting().cause();
    return its != null && its.beneficiaryId().equals(beneficiaryId);
  }

  private Balance nothing() {
    return Balance.nothing(fund.terms().currency());
  }
}
