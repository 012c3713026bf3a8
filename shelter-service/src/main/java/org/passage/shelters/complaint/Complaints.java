package org.passage.shelters.complaint;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;
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

/** The complaints in all shelters; nobody gets one about oneself out of here. */
@Component
final class Complaints {
  private static final String SHELTER = "shelterId";
  private static final String STATE = "state";

  private final Documents<Complaint> documents;

  Complaints(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "complaints",
            Complaint.class,
            List.of(listedBy(SHELTER), listedBy(SHELTER, STATE)));
  }

  Complaint add(Complaint written) {
    return documents.insert(written);
  }

  Complaint replace(Complaint changed) {
    return documents.replace(changed);
  }

  Optional<Complaint> find(String complaintId, String reader) {
    return documents.find(complaintId).filter(it -> !it.isAbout(reader));
  }

  /** Newest first; what is about the reader is not even counted. */
  Page<Complaint> in(String shelterId, Wanted wanted, int limit, @Nullable String cursor) {
    Bson readable = and(eq(SHELTER, shelterId), ne("about.personId", wanted.reader()));
    Bson filter =
        wanted.state() == null ? readable : and(readable, eq(STATE, wanted.state().name()));
    return documents.page(filter, limit, cursor);
  }

  /** For whom a list is, and what it is limited to; null limits nothing. */
  record Wanted(String reader, @Nullable ComplaintState state) {}
}
