package org.passage.reintegration.bookkeeping;

import org.passage.reintegration.fund.Fund;
import org.passage.reintegration.ledger.Balance;
import org.passage.reintegration.ledger.Entry;

/** All entries of a fund, added up anew. */
final class TrialBalance {
  private final Fund fund;
  private Balance counted;
  private long entries;

  TrialBalance(Fund fund) {
    this.fund = fund;
    this.counted = Balance.nothing(fund.terms().currency());
  }

  void add(Entry entry) {
    counted = counted.after(entry.posting().lines());
    entries++;
  }

  Balance counted() {
    return counted;
  }

  long entries() {
    return entries;
  }

  boolean balances() {
    return counted.balances();
  }

  /** Whether the fund holds what its entries add up to, and counts as many. */
  boolean agrees() {
    return counted.equals(fund.balance()) && entries == fund.entries();
  }
}
