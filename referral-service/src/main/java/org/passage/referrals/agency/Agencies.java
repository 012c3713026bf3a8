package org.passage.referrals.agency;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.nor;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.springframework.stereotype.Component;

/** The directory, the same for all organizations. */
@Component
public final class Agencies {
  private final Documents<Agency> documents;

  Agencies(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "agencies",
            Agency.class,
            List.of(
                new IndexModel(compoundIndex(ascending("country"), descending("_id"))),
                new IndexModel(
                    compoundIndex(ascending("qualifications.code"), descending("_id")))));
  }

  Agency add(Agency listed) {
    return documents.insert(listed);
  }

  public Optional<Agency> find(String agencyId) {
    return documents.find(agencyId);
  }

  /**
   * The directory, newest first.
   *
   * @param qualified only those qualified for arrival assistance on {@code today}, or only the
   *     others; null for all
   */
  Page<Agency> page(
      @Nullable String country,
      @Nullable Boolean qualified,
      LocalDate today,
      int limit,
      @Nullable String cursor) {
    List<Bson> filters = new ArrayList<>();
    if (country != null) {
      filters.add(eq("country", country));
    }
    if (qualified != null) {
      Bson able =
          elemMatch(
              "qualifications",
              and(
                  eq("code", QualificationCode.ARRIVAL_ASSISTANCE.name()),
                  gte("validUntil", today)));
      filters.add(qualified ? able : nor(able));
    }
    return documents.page(filters.isEmpty() ? empty() : and(filters), limit, cursor);
  }
}
