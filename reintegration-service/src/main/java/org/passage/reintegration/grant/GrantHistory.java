package org.passage.reintegration.grant;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.reintegration.fund.Fund;
import org.springframework.stereotype.Component;

/** What became of grants, for those who count and see none. */
@Component
public final class GrantHistory {
  private static final String STATE = "state";

  private final Grants grants;

  GrantHistory(Grants grants) {
    this.grants = grants;
  }

  /**
   * Which grants.
   *
   * @param year in which they were asked for, in UTC
   * @param currency null for all
   */
  public record Of(String organizationId, int year, @Nullable String currency) {
    boolean holds(Money amount) {
      return currency == null || currency.equals(amount.getCurrencyUnit().getCode());
    }
  }

  /** Those that were approved or refused. */
  public Page<Asked> decided(Of which, int limit, @Nullable String cursor) {
    return grants
        .counted(
            and(eq("organizationId", which.organizationId()), eq("wanted.year", which.year())),
            limit,
            cursor)
        .only(it -> it.state() != GrantState.REQUESTED && which.holds(it.wanted().amount()))
        .map(Asked::of);
  }

  /** Those that wait for the money of a fund. */
  public Page<Asked> waiting(Fund fund, int limit, @Nullable String cursor) {
    return grants
        .counted(
            and(eq("fundId", fund.id()), eq(STATE, GrantState.REQUESTED.name())), limit, cursor)
        .map(Asked::of);
  }
}
