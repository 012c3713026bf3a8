package org.passage.cases.statistics;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.unwind;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/**
 * What counts of each case: codes, its organization and the month it was opened, no identifier. A
 * fact is found by a keyed hash of the case's id until the case is erased, and by nothing after.
 */
@Component
final class Facts {
  private static final String CASE_KEY = "caseKey";
  private static final String MONTH = "month";
  private static final int MONTHS = 12;

  private final MongoCollection<Document> collection;
  private final Hidden hidden;

  Facts(MongoDatabase database, Hidden hidden) {
    this.collection = database.getCollection("statistics");
    this.hidden = hidden;
    collection.createIndex(ascending(CASE_KEY), new IndexOptions().unique(true));
    collection.createIndex(ascending("organizationId", MONTH));
  }

  /** Keeps what counts of a case as it is now; a second time changes nothing. */
  void keep(Subject subject) {
    Document values = new Document();
    for (Dimension dimension : Dimension.values()) {
      values.put(
          dimension.name(),
          dimension.of(subject).stream().map(it -> hidden.value(dimension, it)).toList());
    }
    collection.updateOne(
        eq(CASE_KEY, hidden.caseKey(subject.file().id())),
        combine(
            // No id that tells when it was made.
            setOnInsert("_id", UUID.randomUUID().toString()),
            set("organizationId", subject.file().organizationId()),
            set(MONTH, month(subject.file().openedAt())),
            set("values", values)),
        new UpdateOptions().upsert(true));
  }

  /** Lets a fact go on counting that is nobody's any more; a second time changes nothing. */
  void detach(String caseId) {
    collection.updateOne(
        eq(CASE_KEY, hidden.caseKey(caseId)), set(CASE_KEY, UUID.randomUUID().toString()));
  }

  /** Counts a person once: what is known of her stands in another case. */
  void drop(String caseId) {
    collection.deleteOne(eq(CASE_KEY, hidden.caseKey(caseId)));
  }

  /** The values of one dimension for those of some cases that are known and not erased. */
  Map<String, List<String>> of(Collection<String> caseIds, Dimension dimension) {
    Map<String, String> ids =
        caseIds.stream().distinct().collect(Collectors.toMap(hidden::caseKey, it -> it));
    Map<String, List<String>> found = new HashMap<>();
    collection
        .find(in(CASE_KEY, ids.keySet()))
        .projection(include(CASE_KEY, "values." + dimension))
        .forEach(it ->
            found.put(
                ids.get(it.getString(CASE_KEY)),
                it
                    .get("values", Document.class)
                    .getList(dimension.name(), String.class, List.of())
                    .stream()
                    .map(value -> hidden.code(dimension, value))
                    .toList()));
    return found;
  }

  /** How many cases opened in each month of a year have each value. */
  void count(String organizationId, int year, Dimension of, Consumer<Counted> heard) {
    count(organizationId, year, List.of(of), heard);
  }

  /** How many cases opened in each month of a year have each two values. */
  void count(
      String organizationId, int year, Dimension row, Dimension column, Consumer<Counted> heard) {
    count(organizationId, year, List.of(row, column), heard);
  }

  private void count(String organizationId, int year, List<Dimension> by, Consumer<Counted> heard) {
    int first = year * MONTHS;
    List<Bson> steps = new ArrayList<>();
    steps.add(
        match(
            and(
                eq("organizationId", organizationId),
                gte(MONTH, first),
                lt(MONTH, first + MONTHS))));
    Document key = new Document(MONTH, "$" + MONTH);
    for (Dimension dimension : by) {
      steps.add(unwind("$values." + dimension));
      key.append(dimension.name(), "$values." + dimension);
    }
    steps.add(group(key, sum("cases", 1)));
    collection
        .aggregate(steps)
        .forEach(it -> {
          Document found = it.get("_id", Document.class);
          heard.accept(
              new Counted(
                  found.getInteger(MONTH) - first,
                  by.stream()
                      .map(dimension -> hidden.code(dimension, found.getString(dimension.name())))
                      .toList(),
                  it.get("cases", Number.class).longValue()));
        });
  }

  private static int month(Instant openedAt) {
    YearMonth month = YearMonth.from(openedAt.atOffset(ZoneOffset.UTC));
    return month.getYear() * MONTHS + month.getMonthValue() - 1;
  }

  /**
   * One figure.
   *
   * @param month of the year, from 0
   */
  record Counted(int month, List<String> values, long cases) {}
}
