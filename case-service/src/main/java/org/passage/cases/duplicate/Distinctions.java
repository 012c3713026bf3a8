package org.passage.cases.duplicate;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.passage.chassis.concurrency.PreconditionFailed;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.springframework.stereotype.Component;

/** Which cases are not of the same person; asked for by both, so by id. */
@Component
final class Distinctions {
  private final Documents<Distinction> documents;

  Distinctions(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(database, outbox, "distinctions", Distinction.class, List.of());
  }

  /** Keeps it; that it was known changes nothing. */
  void keep(Distinction distinction) {
    try {
      documents.write(distinction);
    } catch (PreconditionFailed known) {
      // Somebody else found the same.
    }
  }

  /** Those of some cases that are known to be of another person than one. */
  Set<String> from(String caseId, List<String> others) {
    List<String> ids = others.stream().map(it -> Distinction.id(caseId, it)).toList();
    return documents.page(in("_id", ids), Math.max(1, ids.size()), null).items().stream()
        .map(it -> it.from(caseId))
        .collect(Collectors.toSet());
  }
}
