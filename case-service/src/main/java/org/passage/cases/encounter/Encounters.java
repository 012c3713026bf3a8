package org.passage.cases.encounter;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.springframework.stereotype.Component;

/** The meetings of all cases, and what was recorded of them before. */
@Component
final class Encounters {
  private final Documents<Encounter> documents;
  private final Documents<EncounterVersion> versions;

  Encounters(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "encounters",
            Encounter.class,
            List.of(new IndexModel(compoundIndex(ascending("caseId"), descending("_id")))));
    this.versions =
        new Documents<>(
            database,
            outbox,
            "encounterVersions",
            EncounterVersion.class,
            List.of(
                new IndexModel(compoundIndex(ascending("encounterId"), descending("_id"))),
                new IndexModel(compoundIndex(ascending("caseId"), descending("_id")))));
  }

  Encounter add(Encounter recorded) {
    return documents.insert(recorded);
  }

  /** Keeps what stood there first, so that a crash in between loses nothing either. */
  Encounter change(Encounter before, Encounter changed) {
    EncounterVersion kept = EncounterVersion.of(before);
    if (versions.find(kept.id()).isEmpty()) {
      keep(kept);
    }
    return documents.replace(changed);
  }

  private void keep(EncounterVersion kept) {
    try {
      versions.insert(kept);
    } catch (MongoWriteException refused) {
      // Somebody else, changing the same version, has kept it a moment ago: it is the same.
      if (versions.find(kept.id()).isEmpty()) {
        throw refused;
      }
    }
  }

  Optional<Encounter> find(String caseId, String encounterId) {
    return documents.find(encounterId).filter(it -> it.caseId().equals(caseId));
  }

  Page<Encounter> of(String caseId, int limit, @Nullable String cursor) {
    return documents.page(eq("caseId", caseId), limit, cursor);
  }

  /** What was recorded before, newest first. */
  Page<EncounterVersion> before(Encounter present, int limit, @Nullable String cursor) {
    return versions.page(
        and(eq("encounterId", present.id()), lt("_id", EncounterVersion.id(present))),
        limit,
        cursor);
  }

  /** The same of all meetings of a case. */
  Page<EncounterVersion> versions(String caseId, int limit, @Nullable String cursor) {
    return versions.page(eq("caseId", caseId), limit, cursor);
  }
}
