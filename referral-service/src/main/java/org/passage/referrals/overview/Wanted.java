package org.passage.referrals.overview;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.nor;
import static com.mongodb.client.model.Filters.or;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.passage.referrals.protocol.Deadlines;
import org.passage.referrals.protocol.Party;
import org.passage.referrals.protocol.ReferralState;
import org.passage.referrals.protocol.Step;
import org.passage.referrals.protocol.Urgency;
import org.passage.referrals.referral.Lateness;

/**
 * What an overview is limited to; null limits nothing.
 *
 * @param awaited the message that is due next
 */
record Wanted(
    @Nullable Party party,
    @Nullable ReferralState state,
    @Nullable Step awaited,
    @Nullable Boolean overdue,
    Way way,
    @Nullable Urgency urgency,
    Opened opened) {
  private static final String STATE = "progress.state";
  private static final String URGENCY = "terms.urgency";
  private static final String SENDING = "organizationId";
  private static final String RECEIVING = "terms.receivingOrganizationId";

  /** Everything. */
  static final Wanted ALL = of(null, null);

  /** From where to where. */
  record Way(@Nullable String from, @Nullable String to) {}

  /** On which days, in UTC. */
  record Opened(@Nullable LocalDate from, @Nullable LocalDate until) {}

  /** On one side, and overdue or not. */
  static Wanted of(@Nullable Party party, @Nullable Boolean overdue) {
    return new Wanted(
        party, null, null, overdue, new Way(null, null), null, new Opened(null, null));
  }

  /** Opened on one of these days. */
  static Wanted openedIn(LocalDate from, LocalDate until) {
    return new Wanted(null, null, null, null, new Way(null, null), null, new Opened(from, until));
  }

  /** What matches of an organization's referrals. */
  Bson of(String organizationId, Deadlines deadlines, Instant now) {
    List<Bson> filters = new ArrayList<>(List.of(eq("parties", organizationId)));
    if (party != null) {
      filters.add(eq(party == Party.SENDING ? SENDING : RECEIVING, organizationId));
    }
    add(filters, STATE, state);
    add(filters, URGENCY, urgency);
    if (awaited != null) {
      filters.add(eq(STATE, Lateness.awaitedIn(awaited).name()));
      filters.add(Lateness.alive());
    }
    add(filters, "terms.fromCountry", way.from());
    add(filters, "terms.country", way.to());
    if (opened.from() != null) {
      filters.add(gte("openedAt", start(opened.from())));
    }
    if (opened.until() != null) {
      filters.add(lt("openedAt", start(opened.until().plusDays(1))));
    }
    if (overdue != null) {
      Bson late = or(Lateness.late(deadlines, now));
      filters.add(overdue ? late : nor(late));
    }
    return and(filters);
  }

  private static void add(List<Bson> filters, String field, @Nullable Object value) {
    if (value != null) {
      filters.add(eq(field, value instanceof Enum<?> code ? code.name() : value));
    }
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
