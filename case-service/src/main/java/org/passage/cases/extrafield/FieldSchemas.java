package org.passage.cases.extrafield;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.springframework.stereotype.Component;

/** The extra fields of all organizations, in all versions. */
@Component
final class FieldSchemas {
  static final int MOST = 200;

  private final Documents<FieldSchema> documents;
  private final Clock clock;

  FieldSchemas(MongoDatabase database, Outbox outbox, Clock clock) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "extra_field_schemas",
            FieldSchema.class,
            List.of(
                new IndexModel(compoundIndex(ascending("organizationId"), descending("_id"))),
                new IndexModel(
                    ascending("organizationId", "number"), new IndexOptions().unique(true))));
    this.clock = clock;
  }

  /**
   * Registers the next version.
   *
   * @throws TooManySchemas when there are too many already, or another one came first
   */
  FieldSchema register(String organizationId, String schema) {
    int number = latest(organizationId).map(FieldSchema::number).orElse(0) + 1;
    if (number > MOST) {
      throw new TooManySchemas("An organization has " + MOST + " versions at most.");
    }
    return documents.insertUnless(
        FieldSchema.register(organizationId, number, schema, clock.instant()),
        () -> new TooManySchemas("Somebody else registered one just now; look at it first."));
  }

  Optional<FieldSchema> latest(String organizationId) {
    return documents.highest(eq("organizationId", organizationId), "number");
  }

  Optional<FieldSchema> find(String organizationId, String schemaId) {
    return documents.find(schemaId).filter(it -> it.organizationId().equals(organizationId));
  }

  FieldSchema numbered(String organizationId, int number) {
    return documents
        .first(and(eq("organizationId", organizationId), eq("number", number)))
        .orElseThrow();
  }

  Page<FieldSchema> of(String organizationId, int limit, @Nullable String cursor) {
    return documents.page(eq("organizationId", organizationId), limit, cursor);
  }
}
