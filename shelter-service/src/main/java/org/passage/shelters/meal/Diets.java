package org.passage.shelters.meal;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Optional;
import org.passage.chassis.concurrency.PreconditionFailed;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.springframework.stereotype.Component;

/** How people eat, in all shelters. */
@Component
final class Diets {
  private final Documents<Diet> documents;

  Diets(MongoDatabase database, Outbox outbox) {
    this.documents = new Documents<>(database, outbox, "diets", Diet.class, List.of());
  }

  Optional<Diet> of(String placementId) {
    return documents.find(Diet.idOf(placementId));
  }

  /**
   * Writes the next version.
   *
   * @throws PreconditionFailed when somebody else wrote it first
   */
  Diet write(Diet changed) {
    return documents.write(changed);
  }
}
