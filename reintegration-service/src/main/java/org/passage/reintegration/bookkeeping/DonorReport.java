package org.passage.reintegration.bookkeeping;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.figures.Blocks;
import org.passage.reintegration.ledger.Account;
import org.passage.reintegration.ledger.Cause;
import org.passage.reintegration.ledger.Entry;
import org.passage.reintegration.ledger.EntryKind;
import org.passage.reintegration.ledger.Lines;

/** What a fund was used for in some time, by what moved between its accounts. */
final class DonorReport {
  private static final String EVERYBODY = "";

  private final LocalDate from;
  private final LocalDate until;
  private final Money none;
  private final long smallest;
  private Money refunded;
  private final Map<String, Money> moved = new HashMap<>();
  private final Map<String, Use> uses = new TreeMap<>();
  private final Map<String, Set<String>> people = new HashMap<>();

  DonorReport(LocalDate from, LocalDate until, CurrencyUnit currency, long smallest) {
    this.from = from;
    this.until = until;
    this.none = Money.zero(currency);
    this.refunded = none;
    this.smallest = smallest;
  }

  /** What was given for a type of assistance. */
  record Use(String assistance, long grants, Money paid) {
    Use plus(long more, Money amount) {
      return new Use(assistance, grants + more, paid.plus(amount));
    }
  }

  void add(Entry entry) {
    LocalDate on = entry.posting().voucher().on();
    if (on.isBefore(from) || on.isAfter(until)) {
      return;
    }
    Lines lines = entry.posting().lines();
    moved.merge(way(lines.credit(), lines.debit()), lines.amount(), Money::plus);
    refunded = refunded.plus(refunded(entry.posting().kind(), lines));
    Cause cause = entry.posting().cause();
    if (cause != null) {
      String type = Codes.written(cause.type());
      seen(type, cause.beneficiaryId());
      seen(EVERYBODY, cause.beneficiaryId());
      uses.put(
          type,
          uses.getOrDefault(type, new Use(type, 0, none))
              .plus(grants(entry.posting().kind(), lines), paid(lines)));
    }
  }

  /** As many as matter: whether they are few is all that is asked. */
  private void seen(String type, String beneficiary) {
    Set<String> known = people.computeIfAbsent(type, none -> new HashSet<>());
    if (known.size() < smallest) {
      known.add(beneficiary);
    }
  }

  private boolean few(String type) {
    return people.getOrDefault(type, Set.of()).size() < smallest;
  }

  /** A reversed commitment was none. */
  private static long grants(EntryKind kind, Lines lines) {
    if (kind == EntryKind.COMMITMENT) {
      return 1;
    }
    return kind == EntryKind.REVERSAL
            && lines.credit() == Account.COMMITTED
            && lines.debit() == Account.AVAILABLE
        ? -1
        : 0;
  }

  /** The reversal of a refund comes from the donor again, and that of a receipt does not. */
  private Money refunded(EntryKind kind, Lines lines) {
    return switch (kind) {
      case REFUND -> lines.amount();
      case REVERSAL ->
          lines.credit() == Account.DONOR && lines.debit() == Account.AVAILABLE
              ? lines.amount().negated()
              : none;
      case RECEIPT, COMMITMENT, RELEASE, PAYMENT, RETURN, WRITE_OFF -> none;
    };
  }

  private Money paid(Lines lines) {
    if (lines.debit() == Account.PAID) {
      return lines.amount();
    }
    return lines.credit() == Account.PAID ? lines.amount().negated() : none;
  }

  /** Whatever of it went back later. */
  Money received() {
    return net(Account.DONOR, Account.AVAILABLE).plus(refunded);
  }

  Money refunded() {
    return refunded;
  }

  Money committed() {
    return net(Account.AVAILABLE, Account.COMMITTED);
  }

  Money paid() {
    return net(Account.COMMITTED, Account.PAID);
  }

  Money returned() {
    return net(Account.PAID, Account.AVAILABLE);
  }

  Money writtenOff() {
    return net(Account.PAID, Account.WRITTEN_OFF);
  }

  /** How many; null when they are few people's, or few. */
  @Nullable Long grants() {
    long all = uses.values().stream().mapToLong(Use::grants).sum();
    return few(EVERYBODY) || all < smallest ? null : all;
  }

  /** By type; those with few people or grants together, and none when all are few. */
  List<Use> uses() {
    Map<String, Long> counts = new HashMap<>();
    uses.forEach((type, use) -> {
      long known = people.getOrDefault(type, Set.of()).size();
      counts.put(type, Math.max(0, few(type) ? Math.min(known, use.grants()) : use.grants()));
    });
    Optional<Blocks> blocks = Blocks.of(counts, smallest);
    Map<String, Use> told = new TreeMap<>();
    blocks.ifPresent(found ->
        uses.values()
            .forEach(use -> {
              String name =
                  found.apart().contains(use.assistance()) ? use.assistance() : Blocks.REST;
              told.put(
                  name,
                  told.getOrDefault(name, new Use(name, 0, none)).plus(use.grants(), use.paid()));
            }));
    return List.copyOf(told.values());
  }

  /** What went from one account to another, less what came back. */
  private Money net(Account credit, Account debit) {
    return moved
        .getOrDefault(way(credit, debit), none)
        .minus(moved.getOrDefault(way(debit, credit), none));
  }

  private static String way(Account from, Account to) {
    return from + ">" + to;
  }
}
