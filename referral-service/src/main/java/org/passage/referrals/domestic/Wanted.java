package org.passage.referrals.domestic;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.nor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.passage.referrals.protocol.AssistanceType;
import org.passage.referrals.protocol.Party;
import org.passage.referrals.protocol.Urgency;
import org.passage.referrals.referral.Choice;

/** What a list of domestic referrals is limited to; null limits nothing. */
public record Wanted(
    @Nullable Party party,
    @Nullable String caseId,
    @Nullable DomesticState state,
    @Nullable Asked asked,
    @Nullable Boolean overdue) {

  /**
   * What is asked for, and between whom.
   *
   * @param other the organization on the other side
   */
  public record Asked(
      @Nullable AssistanceType assistance, @Nullable Urgency urgency, @Nullable String other) {}

  /** What matches of an organization's referrals. */
  Bson of(String organizationId, Instant now) {
    List<Bson> filters = new ArrayList<>();
    filters.add(eq(DomesticReferrals.PARTIES, organizationId));
    if (party != null) {
      filters.add(eq(side(party), organizationId));
    }
    add(filters, DomesticReferrals.CASE, caseId);
    add(filters, DomesticReferrals.STATE, state);
    if (asked != null) {
      add(filters, "draft.need.assistance", asked.assistance());
      add(filters, "draft.need.urgency", asked.urgency());
      add(filters, DomesticReferrals.PARTIES, asked.other());
    }
    if (overdue != null) {
      Bson late = and(eq("course.choice", Choice.ACCEPTED.name()), lt("course.waiting.dueAt", now));
      filters.add(overdue ? late : nor(late));
    }
    return and(filters);
  }

  private static String side(Party party) {
    return switch (party) {
      case SENDING -> DomesticReferrals.SENDING;
      case RECEIVING -> DomesticReferrals.RECEIVING;
    };
  }

  private static void add(List<Bson> filters, String field, @Nullable Object value) {
    if (value != null) {
      filters.add(eq(field, value instanceof Enum<?> code ? code.name() : value));
    }
  }
}
