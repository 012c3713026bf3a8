package org.passage.cases.worklist;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.Cases;
import org.passage.chassis.events.CloudEvent;
import org.springframework.stereotype.Component;

/**
 * Brings the copies of {@link Workers} up to date whenever a case is handed over or somebody joins
 * or leaves its care team. A record counts that as a change, so that nobody who read it before
 * writes the old copy back.
 */
@Component
public final class WorkedRecords {
  private static final String ORGANIZATION = "organizationId";
  private static final Pattern CHANGES =
      Pattern.compile("org\\.passage\\.cases\\.(case|care-team)-.*");

  private final MongoDatabase database;
  private final Cases cases;
  private final List<String> collections = new CopyOnWriteArrayList<>();

  WorkedRecords(MongoDatabase database, Cases cases) {
    this.database = database;
    this.cases = cases;
  }

  /** From now on the records of a collection follow their cases. */
  public void follow(String collection) {
    collections.add(collection);
  }

  void heard(CloudEvent event) {
    String caseId = event.caseid();
    if (caseId != null && CHANGES.matcher(event.type()).matches()) {
      cases.find(caseId).ifPresentOrElse(it -> update(it, Workers.of(it)), () -> leave(caseId));
    }
  }

  private void update(Case of, Workers workers) {
    for (String collection : collections) {
      database
          .getCollection(collection)
          .updateMany(
              and(
                  eq("caseId", of.id()),
                  or(ne(ORGANIZATION, of.organizationId()), ne(Workers.FIELD, workers))),
              combine(
                  set(ORGANIZATION, of.organizationId()),
                  set(Workers.FIELD, workers),
                  inc("version", 1L)));
    }
  }

  /** Nobody works on an erased case. */
  private void leave(String caseId) {
    for (String collection : collections) {
      database
          .getCollection(collection)
          .updateMany(eq("caseId", caseId), set(Workers.FIELD, Workers.NOBODY));
    }
  }
}
