package org.passage.cases.savedsearch;

import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.passage.cases.casefile.CaseFilter;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.security.Caller;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;

/**
 * One person's search, for that person alone.
 *
 * @param personId the Keycloak id
 * @param name may tell of somebody, so it is sealed
 */
public record SavedSearch(
    @BsonId String id,
    long version,
    String organizationId,
    String personId,
    @Personal String name,
    @Personal CaseFilter filter,
    Instant savedAt,
    List<Event> outbox)
    implements Aggregate {

  static SavedSearch by(Caller caller, String name, CaseFilter filter, Instant now) {
    return new SavedSearch(
        Ids.next("sea"),
        1,
        caller.organizationId(),
        caller.subject(),
        name,
        filter,
        now,
        List.of());
  }

  SavedSearch changed(String renamed, CaseFilter wanted, Instant now) {
    return new SavedSearch(id, version + 1, organizationId, personId, renamed, wanted, now, outbox);
  }

  boolean isOf(Caller caller) {
    return personId.equals(caller.subject()) && organizationId.equals(caller.organizationId());
  }
}
