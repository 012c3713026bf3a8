package org.passage.cases.subjectaccess;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.passage.cases.casefile.Case;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;

/**
 * She asked for her file. The file itself is kept nowhere: it is made each time it is fetched.
 *
 * @param organizationId the organization that owns the case
 * @param language of the PDF, ISO 639-3
 * @param receivedBy who took her request
 */
public record SubjectAccess(
    @BsonId String id,
    long version,
    String organizationId,
    String caseId,
    @Personal String language,
    String receivedBy,
    Instant requestedAt,
    List<Event> outbox)
    implements Aggregate {

  static SubjectAccess request(Case of, String language, String receivedBy, Instant now) {
    String id = Ids.next("sae");
    return new SubjectAccess(
        id,
        1,
        of.organizationId(),
        of.id(),
        language,
        receivedBy,
        now,
        List.of(
            Event.of(
                "org.passage.cases.subject-access-requested.v1",
                id,
                of.id(),
                of.organizationId(),
                now,
                Map.of())));
  }
}
