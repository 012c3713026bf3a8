package org.passage.shelters.journal;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static org.passage.chassis.store.Documents.listedBy;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.springframework.stereotype.Component;

/** The journals of all shelters. */
@Component
final class JournalEntries {
  private static final String SHELTER = "shift.shelterId";
  private static final String DAY = "shift.day";
  private static final String KIND = "shift.kind";

  private final Documents<JournalEntry> documents;

  JournalEntries(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "journal",
            JournalEntry.class,
            List.of(
                listedBy(SHELTER),
                listedBy(SHELTER, DAY),
                listedBy(SHELTER, KIND),
                listedBy(SHELTER, DAY, KIND)));
  }

  JournalEntry add(JournalEntry written) {
    return documents.insert(written);
  }

  /** Newest first. */
  Page<JournalEntry> in(String shelterId, Wanted wanted, int limit, @Nullable String cursor) {
    return documents.page(wanted.within(eq(SHELTER, shelterId)), limit, cursor);
  }

  /** What a list of entries is limited to; null limits nothing. */
  record Wanted(@Nullable LocalDate day, @Nullable ShiftKind kind) {
    private Bson within(Bson there) {
      Bson filter = day == null ? there : and(there, eq(DAY, day));
      return kind == null ? filter : and(filter, eq(KIND, kind.name()));
    }
  }
}
