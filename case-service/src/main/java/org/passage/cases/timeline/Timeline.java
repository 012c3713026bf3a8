package org.passage.cases.timeline;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.events.CloudEvent;
import org.passage.chassis.paging.Cursor;
import org.passage.chassis.paging.Page;
import org.springframework.stereotype.Component;

/** What happened in each case. Event ids sort by time, so they are the order too. */
@Component
final class Timeline {
  private final MongoCollection<TimelineEntry> collection;

  Timeline(MongoDatabase database) {
    this.collection = database.getCollection("timeline", TimelineEntry.class);
    collection.createIndex(ascending("caseId", "_id"));
  }

  /** Takes in an event; a second time changes nothing. */
  void add(CloudEvent event) {
    if (event.caseid() == null) {
      return;
    }
    collection.replaceOne(
        eq("_id", event.id()), TimelineEntry.of(event), new ReplaceOptions().upsert(true));
  }

  /** A case's entries, oldest first. */
  Page<TimelineEntry> of(String caseId, int limit, @Nullable String cursor) {
    String key = Cursor.key(cursor);
    Bson own = eq("caseId", caseId);
    Bson from = key == null ? own : and(own, gt("_id", key));
    List<TimelineEntry> found =
        collection.find(from).sort(Sorts.ascending("_id")).limit(limit + 1).into(new ArrayList<>());
    return Page.of(found, limit, TimelineEntry::id);
  }
}
