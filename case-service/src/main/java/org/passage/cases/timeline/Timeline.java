package org.passage.cases.timeline;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.passage.cases.timeline.Generations.State;
import org.passage.chassis.events.CloudEvent;
import org.passage.chassis.paging.Cursor;
import org.passage.chassis.paging.Page;
import org.springframework.stereotype.Component;

/** What happened in each case, by time. */
@Component
final class Timeline {
  private static final int AT_ONCE = 500;

  private final MongoCollection<TimelineEntry> collection;
  private final Generations generations;

  Timeline(MongoDatabase database, Generations generations) {
    this.collection = database.getCollection("timeline", TimelineEntry.class);
    this.generations = generations;
    collection.createIndex(ascending("generation", "caseId", "order"));
  }

  /** Takes in an event, also into what is being built; a second time changes nothing. */
  void add(CloudEvent event) {
    State state = generations.now();
    Stream.of(state.current(), state.building())
        .filter(Objects::nonNull)
        .forEach(it -> add(List.of(event), it));
  }

  /** Takes events into one generation; answers how many of them are of a case. */
  int add(List<CloudEvent> events, long generation) {
    List<ReplaceOneModel<TimelineEntry>> writes = new ArrayList<>();
    for (CloudEvent event : events) {
      String caseId = event.caseid();
      if (caseId != null) {
        TimelineEntry entry = TimelineEntry.of(event, caseId, generation);
        writes.add(
            new ReplaceOneModel<>(eq("_id", entry.id()), entry, new ReplaceOptions().upsert(true)));
      }
    }
    if (!writes.isEmpty()) {
      collection.bulkWrite(writes);
    }
    return writes.size();
  }

  /** The entries of one case, or of several cases of the same person. */
  Page<TimelineEntry> of(
      List<String> cases, TimelineFilter filter, int limit, @Nullable String cursor) {
    String after = Cursor.key(cursor);
    while (true) {
      long generation = generations.now().current();
      Page<TimelineEntry> page = read(generation, cases, filter, limit, after);
      // What was read while another generation took its place may have been half removed.
      if (generations.now().current() == generation) {
        return page;
      }
    }
  }

  private Page<TimelineEntry> read(
      long generation,
      List<String> cases,
      TimelineFilter filter,
      int limit,
      @Nullable String after) {
    List<Bson> all = new ArrayList<>(filter.conditions(after));
    all.addFirst(and(eq("generation", generation), in("caseId", cases)));
    List<TimelineEntry> found =
        collection
            .find(and(all))
            .sort(filter.newestFirst() ? Sorts.descending("order") : Sorts.ascending("order"))
            .limit(limit + 1)
            .into(new ArrayList<>());
    return Page.of(found, limit, TimelineEntry::order);
  }

  /** Removes what is older than what is read, a piece at a time. */
  void removeFormer() {
    Bson former = lt("generation", generations.now().current());
    MongoCollection<Document> documents = collection.withDocumentClass(Document.class);
    List<String> ids;
    do {
      ids =
          documents
              .find(former)
              .projection(include("_id"))
              .limit(AT_ONCE)
              .map(it -> it.getString("_id"))
              .into(new ArrayList<>());
      documents.deleteMany(in("_id", ids));
    } while (!ids.isEmpty());
  }
}
