package org.passage.referrals.agency;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.nor;
import static com.mongodb.client.model.Filters.or;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.passage.referrals.protocol.AssistanceType;

/**
 * Which agencies the store is asked for; what is null limits nothing.
 *
 * @param name words of the name, or their beginnings
 * @param squares of the earth, in one of which it has a place
 * @param inactive those that were taken out of the directory, in place of the others
 */
public record Wanted(
    @Nullable String country,
    @Nullable AssistanceType assistance,
    @Nullable String name,
    @Nullable List<Integer> squares,
    @Nullable Arrival arrival,
    @Nullable Age age,
    boolean inactive) {

  /** All that are in the directory, of a country if one is said. */
  public static Wanted active(@Nullable String country) {
    return new Wanted(country, null, null, null, null, null, false);
  }

  /**
   * How it stands with the qualification for arrival assistance.
   *
   * @param qualified whether it holds today; null when it does not matter
   * @param endsBy the day by which it ends, unless it was renewed; null when it does not matter
   */
  public record Arrival(@Nullable Boolean qualified, @Nullable LocalDate endsBy, LocalDate today) {
    private void limit(List<Bson> filters) {
      if (qualified != null) {
        Bson able = elemMatch("qualifications", and(isArrival(), gte("validUntil", today)));
        filters.add(qualified ? able : nor(able));
      }
      if (endsBy != null) {
        filters.add(
            elemMatch(
                "qualifications",
                and(isArrival(), gte("validUntil", today), lte("validUntil", endsBy))));
        filters.add(nor(elemMatch("qualifications", and(isArrival(), gt("validUntil", endsBy)))));
      }
    }

    private static Bson isArrival() {
      return eq("code", QualificationCode.ARRIVAL_ASSISTANCE.name());
    }
  }

  /** Those that nobody has verified since a moment, or only the others. */
  public record Age(boolean stale, Instant since) {
    private Bson asBson() {
      return stale
          ? or(eq(Agencies.VERIFIED, null), lt(Agencies.VERIFIED, since))
          : gte(Agencies.VERIFIED, since);
    }
  }

  /**
   * As a query.
   *
   * @param tokens of the name
   */
  Bson asBson(List<String> tokens) {
    List<Bson> filters = new ArrayList<>();
    filters.add(eq(Agencies.INACTIVE, inactive ? Boolean.TRUE : null));
    if (country != null) {
      filters.add(eq(Agencies.COUNTRY, country));
    }
    if (assistance != null) {
      filters.add(eq(Agencies.ASSISTANCE, assistance.name()));
    }
    tokens.forEach(it -> filters.add(eq(Agencies.TOKENS, it)));
    if (squares != null) {
      filters.add(in(Agencies.SQUARES, squares));
    }
    if (arrival != null) {
      arrival.limit(filters);
    }
    if (age != null) {
      filters.add(age.asBson());
    }
    return and(filters);
  }
}
