package org.passage.reintegration.grant;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.springframework.stereotype.Component;

/** The grants of all organizations, each known only to its own. */
@Component
final class Grants {
  private static final String STORED = "grants";
  private static final String CASE = "caseId";
  private static final String FUND = "fundId";
  private static final String PENDING = "pending";
  private static final String BEGUN = PENDING + ".begunAt";

  private final Documents<Grant> documents;
  private final MongoCollection<GrantLeft> left;

  Grants(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            STORED,
            Grant.class,
            List.of(
                Documents.listedBy("organizationId", "planId"),
                Documents.listedBy(FUND, "state"),
                Documents.listedBy("organizationId", "wanted.year"),
                new IndexModel(ascending(CASE)),
                new IndexModel(ascending(BEGUN), new IndexOptions().sparse(true))));
    this.left = database.getCollection(STORED, GrantLeft.class);
  }

  Grant add(Grant requested) {
    return documents.insert(requested);
  }

  Grant change(Grant changed) {
    return documents.replace(changed);
  }

  /** Changes it from whatever it is, and again when somebody else was faster. */
  Grant change(String grantId, UnaryOperator<Grant> change) {
    return documents.change(grantId, change).orElseThrow(NotFound::new);
  }

  /**
   * An organization's own grant.
   *
   * @throws NotFound when there is none of that id
   */
  Grant of(String organizationId, String grantId) {
    return documents
        .find(grantId)
        .filter(found -> found.organizationId().equals(organizationId))
        .orElseThrow(NotFound::new);
  }

  Page<Grant> ofPlan(String organizationId, String planId, int limit, @Nullable String cursor) {
    return documents.page(
        and(eq("organizationId", organizationId), eq("planId", planId)), limit, cursor);
  }

  /** For whoever counts them and shows nobody. */
  Page<Grant> counted(Bson filter, int limit, @Nullable String cursor) {
    return documents.counted(filter, limit, cursor);
  }

  /** Gives what is not personal of all grants of a case, also when that was erased. */
  void eachLeft(String caseId, Consumer<GrantLeft> heard) {
    left.find(eq(CASE, caseId)).projection(include(CASE, FUND)).forEach(heard);
  }

  /** Gives those with a step that began before then and is not completed, also of erased cases. */
  void eachBrokenOff(Instant before, Consumer<GrantLeft> heard) {
    left.find(lt(BEGUN, before)).projection(include(CASE, FUND)).forEach(heard);
  }

  /** The whole of it; none when its case was erased. */
  Optional<Grant> whole(GrantLeft left) {
    return documents.find(left.id());
  }

  /** What was begun with one of an erased case is over. */
  void forgetStep(GrantLeft erased) {
    left.updateOne(eq("_id", erased.id()), unset(PENDING));
  }
}
