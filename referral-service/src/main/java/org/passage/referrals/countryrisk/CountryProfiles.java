package org.passage.referrals.countryrisk;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.springframework.stereotype.Component;

/** The country profiles of all organizations, in all their versions. */
@Component
public final class CountryProfiles {
  private static final String OWNER = "organizationId";
  private static final String FROM = "corridor.from.code";
  private static final String TO = "corridor.to.code";

  private final Documents<CountryProfile> documents;

  CountryProfiles(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "countryProfiles",
            CountryProfile.class,
            List.of(
                new IndexModel(compoundIndex(ascending(OWNER), descending("_id"))),
                new IndexModel(compoundIndex(ascending(OWNER, TO), descending("_id"))),
                new IndexModel(compoundIndex(ascending(OWNER, TO, FROM), descending("_id"))),
                new IndexModel(
                    ascending(OWNER, TO, FROM, "number"), new IndexOptions().unique(true))));
  }

  /** Adds a profile as the next version of its corridor's. */
  CountryProfile add(CountryProfile recorded) {
    return documents.insertNext(() ->
        recorded.numbered(
            1
                + newest(recorded.organizationId(), recorded.corridor())
                    .map(CountryProfile::number)
                    .orElse(0)));
  }

  /** A version of an organization's. */
  Optional<CountryProfile> find(String organizationId, String profileId) {
    return documents.find(profileId).filter(it -> it.organizationId().equals(organizationId));
  }

  /**
   * The profile on which an assessment is to rest: the newest one of the corridor, or where that is
   * not usable any more or there is none, of the country.
   */
  public Optional<CountryProfile> counting(
      String organizationId, Corridor corridor, LocalDate today) {
    return newest(organizationId, corridor)
        .filter(it -> it.usable(today))
        .or(() ->
            newest(organizationId, Corridor.of(null, corridor.destination()))
                .filter(it -> it.usable(today)));
  }

  Page<CountryProfile> page(
      String organizationId,
      @Nullable String to,
      @Nullable String from,
      int limit,
      @Nullable String cursor) {
    Bson own = eq(OWNER, organizationId);
    Bson there = to == null ? own : and(own, eq(TO, to));
    return documents.page(from == null ? there : and(there, eq(FROM, from)), limit, cursor);
  }

  private Optional<CountryProfile> newest(String organizationId, Corridor corridor) {
    Bson same =
        and(eq(OWNER, organizationId), eq(TO, corridor.destination()), eq(FROM, corridor.origin()));
    return documents.highest(same, "number");
  }
}
