package org.passage.shelters.paper;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static org.passage.chassis.store.Documents.listedBy;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.springframework.stereotype.Component;

/** What there is on paper in all shelters. */
@Component
final class PaperCopies {
  private static final String SHELTER = "shelterId";
  private static final String STATE = "state";

  private final Documents<PaperCopy> documents;

  PaperCopies(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "paperCopies",
            PaperCopy.class,
            List.of(listedBy(SHELTER), listedBy(SHELTER, STATE)));
  }

  PaperCopy add(PaperCopy recorded) {
    return documents.insert(recorded);
  }

  PaperCopy replace(PaperCopy changed) {
    return documents.replace(changed);
  }

  Optional<PaperCopy> find(String paperCopyId) {
    return documents.find(paperCopyId);
  }

  /** Newest first, in whichever state when null. */
  Page<PaperCopy> at(
      String shelterId, @Nullable PaperCopyState state, int limit, @Nullable String cursor) {
    Bson there = eq(SHELTER, shelterId);
    return documents.page(
        state == null ? there : and(there, eq(STATE, state.name())), limit, cursor);
  }
}
