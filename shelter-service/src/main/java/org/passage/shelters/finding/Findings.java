package org.passage.shelters.finding;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Indexes.ascending;
import static org.passage.chassis.store.Documents.listedBy;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.springframework.stereotype.Component;

/** The findings of all organizations; about one check of a shelter one is unverified at a time. */
@Component
final class Findings {
  private static final String OWNER = "organizationId";
  private static final String SHELTER = "shelterId";
  private static final String STATE = "state";
  private static final String CODE = "origin.code";
  private static final String ESCALATED = "duty.escalatedAt";
  private static final String OVERDUE = "duty.overdueFrom";

  private final Documents<Finding> documents;

  Findings(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "findings",
            Finding.class,
            List.of(
                listedBy(OWNER),
                listedBy(OWNER, STATE),
                listedBy(OWNER, SHELTER),
                listedBy(OWNER, SHELTER, STATE),
                listedBy(SHELTER, CODE, STATE),
                new IndexModel(ascending(STATE, ESCALATED, OVERDUE))));
  }

  /** Adds a finding, once. */
  void addOnce(Finding raised) {
    documents.insertOnce(raised);
  }

  Finding replace(Finding changed) {
    return documents.replace(changed);
  }

  Optional<Finding> find(String findingId) {
    return documents.find(findingId);
  }

  /** The one about a check that is not verified yet. */
  Optional<Finding> unverified(String shelterId, String code) {
    Bson about = and(eq(SHELTER, shelterId), eq(CODE, code));
    return documents.page(and(about, in(STATE, FindingState.UNVERIFIED)), 1, null).items().stream()
        .findFirst();
  }

  Page<Finding> of(String organizationId, Wanted wanted, int limit, @Nullable String cursor) {
    return documents.page(wanted.within(eq(OWNER, organizationId)), limit, cursor);
  }

  /** Some of which the day has passed and nobody was told yet. */
  List<Finding> unescalated(Instant now, int most) {
    return documents.some(
        and(in(STATE, FindingState.UNVERIFIED), eq(ESCALATED, null), lte(OVERDUE, now)), most);
  }

  /** What a list of findings is limited to; null limits nothing. */
  record Wanted(@Nullable String shelterId, @Nullable FindingFilter filter, Instant now) {
    private Bson within(Bson own) {
      Bson there = shelterId == null ? own : and(own, eq(SHELTER, shelterId));
      if (filter == null) {
        return there;
      }
      return filter == FindingFilter.OVERDUE
          ? and(there, in(STATE, FindingState.UNVERIFIED), lte(OVERDUE, now))
          : and(there, eq(STATE, filter.name()));
    }
  }
}
