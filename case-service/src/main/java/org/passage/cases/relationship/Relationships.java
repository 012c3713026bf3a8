package org.passage.cases.relationship;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.passage.cases.casefile.Case;
import org.passage.cases.worklist.Stamp;
import org.passage.chassis.paging.Page;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Ids;
import org.passage.chassis.store.Outbox;
import org.springframework.stereotype.Component;

/** The relationships between all cases. */
@Component
final class Relationships {
  /** More than two people are to each other at one time. */
  private static final int MOST_BETWEEN_TWO = 20;

  private static final String ONE = "caseId";
  private static final String OTHER = "otherCaseId";

  private final Documents<Relationship> documents;
  private final Ties ties;

  Relationships(MongoDatabase database, Outbox outbox, Ties ties) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "relationships",
            Relationship.class,
            List.of(
                new IndexModel(compoundIndex(ascending(ONE), descending("_id"))),
                new IndexModel(compoundIndex(ascending(OTHER), descending("_id"))),
                new IndexModel(compoundIndex(ascending(ONE, OTHER, "ended"), descending("_id")))));
    this.ties = ties;
  }

  /**
   * Puts on record what the person of another case is to the person of one.
   *
   * @throws RelatedAlready when that stands already
   */
  Relationship add(Case one, Case other, Tie tie, Stamp by) {
    String id = Ids.next("rel");
    List<Relationship> standing =
        documents.page(standing(one.id(), other.id()), MOST_BETWEEN_TWO, null).items();
    boolean known =
        standing.stream()
            .filter(it -> !it.id().equals(id))
            .anyMatch(it ->
                ties.open(it)
                    .map(opened -> it.seen(one.id(), opened).kind())
                    .filter(tie.kind()::equals)
                    .isPresent());
    if (known || standing.size() >= MOST_BETWEEN_TWO) {
      throw new RelatedAlready();
    }
    return documents.insert(
        Relationship.recorded(
            id, one.organizationId(), one.id(), ties.seal(other.id(), id, tie), by));
  }

  Relationship change(Relationship changed) {
    return documents.replace(changed);
  }

  /** One of a case. */
  Optional<Relationship> find(String caseId, String id) {
    return documents.find(id).filter(it -> it.concerns(caseId));
  }

  /** Those of a case, whichever side it is. */
  Page<Relationship> of(String caseId, int limit, @Nullable String cursor) {
    return documents.page(or(eq(ONE, caseId), eq(OTHER, caseId)), limit, cursor);
  }

  /** What two people are to each other, seen from one case; none when either is erased. */
  Optional<Tie> tie(Relationship it, String from) {
    return ties.open(it).map(opened -> it.seen(from, opened));
  }

  private static Bson standing(String one, String other) {
    return or(between(one, other), between(other, one));
  }

  private static Bson between(String one, String other) {
    return and(eq(ONE, one), eq(OTHER, other), eq("ended", null));
  }
}
