package org.passage.referrals.countryinfo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;
import static org.passage.chassis.store.Documents.listedBy;

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
import org.passage.referrals.countryinfo.CountryInformation.Subject;
import org.springframework.stereotype.Component;

/** The library of country information, the same for all organizations, in all versions. */
@Component
final class CountryLibrary {
  private static final String COUNTRY = "subject.country";
  private static final String TOPIC = "subject.topic";
  private static final String SUPERSEDED = "superseded";
  private static final String EXPIRES = "expiresOn";

  /** More than ever write about one topic at the same moment. */
  private static final int FEW = 20;

  private final Documents<CountryInformation> documents;

  CountryLibrary(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "countryInformation",
            CountryInformation.class,
            List.of(
                listedBy(SUPERSEDED),
                listedBy(COUNTRY),
                listedBy(COUNTRY, SUPERSEDED),
                listedBy(COUNTRY, TOPIC),
                listedBy(COUNTRY, TOPIC, SUPERSEDED),
                new IndexModel(
                    ascending(COUNTRY, TOPIC, "number"), new IndexOptions().unique(true))));
  }

  /** Adds the next version; the ones before it are superseded, those too that a crash left. */
  CountryInformation add(CountryInformation written) {
    CountryInformation added =
        documents.insertNext(() ->
            written.numbered(
                1 + newest(written.subject()).map(CountryInformation::number).orElse(0)));
    documents.some(and(of(written.subject()), eq(SUPERSEDED, false)), FEW).stream()
        .filter(it -> it.number() < added.number())
        .forEach(it -> documents.change(it.id(), CountryInformation::followed));
    return added;
  }

  Optional<CountryInformation> find(String informationId) {
    return documents.find(informationId);
  }

  private Optional<CountryInformation> newest(Subject subject) {
    return documents.highest(of(subject), "number");
  }

  private static Bson of(Subject subject) {
    return and(eq(COUNTRY, subject.country()), eq(TOPIC, subject.topic().name()));
  }

  /** The newest first. */
  Page<CountryInformation> page(Wanted wanted, int limit, @Nullable String cursor) {
    return documents.page(wanted.filter(), limit, cursor);
  }

  /**
   * What a list is limited to; null limits nothing.
   *
   * @param versions every version, not only the present ones
   * @param stale only those present ones of which the time is over, or only the others
   */
  record Wanted(
      @Nullable String country,
      @Nullable CountryTopic topic,
      boolean versions,
      @Nullable Boolean stale,
      LocalDate today) {
    private Bson filter() {
      Bson filter = versions ? eq(COUNTRY, country) : eq(SUPERSEDED, false);
      if (country != null) {
        filter = and(filter, eq(COUNTRY, country));
      }
      if (topic != null) {
        filter = and(filter, eq(TOPIC, topic.name()));
      }
      if (stale == null) {
        return filter;
      }
      return and(filter, stale ? lt(EXPIRES, today) : gte(EXPIRES, today));
    }
  }
}
