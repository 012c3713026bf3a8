package org.passage.reintegration.contact;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.passage.reintegration.plan.Plan;
import org.springframework.stereotype.Component;

/** How people are reached, one for each plan. */
@Component
final class SafeContacts {
  private final Documents<SafeContact> documents;

  SafeContacts(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(database, outbox, "safe_contacts", SafeContact.class, List.of());
  }

  SafeContact of(Plan plan) {
    return documents.find(SafeContact.idOf(plan.id())).orElseGet(() -> SafeContact.unsaid(plan));
  }

  SafeContact write(SafeContact said) {
    return documents.write(said);
  }
}
