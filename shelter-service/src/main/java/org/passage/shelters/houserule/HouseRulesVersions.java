package org.passage.shelters.houserule;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import java.util.List;
import java.util.Optional;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.springframework.stereotype.Component;

/** The rules of all houses, in all their versions. */
@Component
final class HouseRulesVersions {
  private final Documents<HouseRules> documents;

  HouseRulesVersions(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "houseRules",
            HouseRules.class,
            List.of(new IndexModel(compoundIndex(ascending("shelterId"), descending("_id")))));
  }

  /**
   * Adds the next version.
   *
   * @throws org.passage.chassis.concurrency.PreconditionFailed when somebody else wrote it first
   */
  HouseRules add(HouseRules next) {
    return documents.write(next);
  }

  Optional<HouseRules> find(String shelterId, int number) {
    return documents.find(HouseRules.id(shelterId, number));
  }

  Optional<HouseRules> newest(String shelterId) {
    return documents.page(eq("shelterId", shelterId), 1, null).items().stream().findFirst();
  }
}
