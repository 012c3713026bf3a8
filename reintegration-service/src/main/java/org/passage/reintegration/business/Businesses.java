package org.passage.reintegration.business;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static org.passage.chassis.store.Documents.listedBy;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Equal;
import org.passage.chassis.store.Outbox;
import org.passage.reintegration.later.Past;
import org.springframework.stereotype.Component;

/** The businesses of those whom organizations assist, each known only to its own. */
@Component
public final class Businesses {
  private static final String OWNER = "organizationId";
  private static final String CASE = "caseId";
  private static final String STATE = "state";
  private static final String GRANT = "grantId";
  private static final String STARTED = "startedYear";

  private final Documents<Business> documents;

  Businesses(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "businesses",
            Business.class,
            List.of(
                listedBy(OWNER),
                listedBy(OWNER, CASE),
                listedBy(OWNER, STATE),
                listedBy(OWNER, STARTED),
                new IndexModel(ascending(GRANT), new IndexOptions().unique(true).sparse(true))));
  }

  Business add(Business planned) {
    return documents.insert(planned);
  }

  /**
   * Writes the next version of one.
   *
   * @throws GrantInUse when its grant pays for another one
   */
  Business change(Business changed) {
    return documents.replaceUnless(changed, GrantInUse::new);
  }

  /**
   * An organization's own.
   *
   * @throws NotFound when there is none of that id
   */
  Business of(String organizationId, String id) {
    return documents
        .find(id)
        .filter(found -> found.organizationId().equals(organizationId))
        .orElseThrow(NotFound::new);
  }

  Page<Business> of(
      String organizationId,
      @Nullable String caseId,
      @Nullable BusinessState state,
      int limit,
      @Nullable String cursor) {
    Bson wanted = Equal.to(OWNER, organizationId).and(CASE, caseId).and(STATE, state).filter();
    return documents.page(wanted, limit, cursor);
  }

  /** What came of those that started in a year. */
  public Page<Past> startedIn(String organizationId, int year, int limit, @Nullable String cursor) {
    return documents
        .counted(and(eq(OWNER, organizationId), eq(STARTED, year)), limit, cursor)
        .map(Business::past);
  }
}
