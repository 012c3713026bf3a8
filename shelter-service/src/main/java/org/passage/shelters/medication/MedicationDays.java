package org.passage.shelters.medication;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.concurrency.PreconditionFailed;
import org.passage.chassis.paging.Page;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.springframework.stereotype.Component;

/** What was given in all shelters, by medicine and day. */
@Component
final class MedicationDays {
  private static final String PRESCRIPTION = "prescriptionId";

  private final Documents<MedicationDay> documents;

  MedicationDays(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "medication_days",
            MedicationDay.class,
            List.of(new IndexModel(compoundIndex(ascending(PRESCRIPTION), descending("_id")))));
  }

  /** Adds a dose to a day, whatever else was added to it meanwhile. */
  MedicationDay add(MedicationDay empty, Dose dose, Limits limits) {
    if (documents.find(empty.id()).isEmpty()) {
      try {
        MedicationDay first = documents.write(empty.with(dose, limits));
        if (first.has(dose.id())) {
          return first;
        }
      } catch (PreconditionFailed there) {
        // Another dose of that day was recorded meanwhile; this one is added to it.
      }
    }
    return documents.change(empty.id(), it -> it.with(dose, limits)).orElse(empty);
  }

  MedicationDay replace(MedicationDay changed) {
    return documents.replace(changed);
  }

  Optional<MedicationDay> find(String medicationDayId) {
    return documents.find(medicationDayId);
  }

  /** Newest first. */
  Page<MedicationDay> of(String prescriptionId, int limit, @Nullable String cursor) {
    return documents.page(eq(PRESCRIPTION, prescriptionId), limit, cursor);
  }
}
