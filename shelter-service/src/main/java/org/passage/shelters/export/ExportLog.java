package org.passage.shelters.export;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static org.passage.chassis.store.Documents.listedBy;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.audit.ExportLedger;
import org.passage.chassis.audit.Exported;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.Unavailable;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.springframework.stereotype.Component;

/** Everything that left this service as a file. */
@Component
final class ExportLog implements ExportLedger {
  private static final String OWNER = "organizationId";
  private static final String SHELTER = "shelterId";
  private static final String PERSON = "personId";
  private static final String AT = "at";

  private final Documents<Export> documents;

  ExportLog(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "exports",
            Export.class,
            List.of(
                listedBy(OWNER),
                listedBy(OWNER, SHELTER),
                listedBy(OWNER, PERSON),
                listedBy(OWNER, SHELTER, PERSON)));
  }

  @Override
  public void exported(Exported what) {
    try {
      documents.insert(Export.of(what));
    } catch (MongoException notKept) {
      throw new Unavailable("The list of exports", notKept);
    }
  }

  Page<Export> of(String organizationId, Wanted wanted, int limit, @Nullable String cursor) {
    return documents.page(wanted.within(eq(OWNER, organizationId)), limit, cursor);
  }

  /** What a list of exports is limited to; null limits nothing. */
  record Wanted(
      @Nullable String shelterId,
      @Nullable String personId,
      @Nullable Instant from,
      @Nullable Instant to) {
    private Bson within(Bson own) {
      Bson wanted = shelterId == null ? own : and(own, eq(SHELTER, shelterId));
      if (personId != null) {
        wanted = and(wanted, eq(PERSON, personId));
      }
      if (from != null) {
        wanted = and(wanted, gte(AT, from));
      }
      return to == null ? wanted : and(wanted, lt(AT, to));
    }
  }
}
