package org.passage.shelters.meal;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.List;
import org.passage.chassis.concurrency.PreconditionFailed;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.passage.shelters.shelter.Shelter;
import org.springframework.stereotype.Component;

/** What is cooked in all shelters. */
@Component
final class Menus {
  private final Documents<Menu> documents;

  Menus(MongoDatabase database, Outbox outbox) {
    this.documents = new Documents<>(database, outbox, "menus", Menu.class, List.of());
  }

  /** That of a day, without dishes where nobody wrote any. */
  Menu of(Shelter house, LocalDate day) {
    return documents.find(Menu.idOf(house.id(), day)).orElseGet(() -> Menu.unwritten(house, day));
  }

  /**
   * Writes the next version.
   *
   * @throws PreconditionFailed when somebody else wrote it first
   */
  Menu write(Menu changed) {
    return documents.write(changed);
  }
}
