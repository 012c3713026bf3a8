package org.passage.reintegration.fund;

/** A fund does not let an entry in; then nothing of it is done. */
public abstract sealed class FundRefusal extends RuntimeException
    permits FundClosed, FundOverdrawn, GrantErased, PersonOverCeiling {
  FundRefusal(String detail) {
    super(detail);
  }
}
