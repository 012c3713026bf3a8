package org.passage.shelters.journal;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Optional;
import org.passage.chassis.concurrency.PreconditionFailed;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.springframework.stereotype.Component;

/** The hand-overs in all shelters. */
@Component
final class ShiftHandOvers {
  private final Documents<ShiftHandOver> documents;

  ShiftHandOvers(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(database, outbox, "shift_hand_overs", ShiftHandOver.class, List.of());
  }

  /**
   * Adds the hand-over of a shift.
   *
   * @throws ShiftHandedOver when there is one
   */
  ShiftHandOver add(ShiftHandOver given) {
    try {
      return documents.write(given);
    } catch (PreconditionFailed there) {
      throw new ShiftHandedOver();
    }
  }

  ShiftHandOver replace(ShiftHandOver changed) {
    return documents.replace(changed);
  }

  Optional<ShiftHandOver> find(String id) {
    return documents.find(id);
  }
}
