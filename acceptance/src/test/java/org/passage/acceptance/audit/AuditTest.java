package org.passage.acceptance.audit;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.acceptance.platform.RunningPlatform.API;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Platform;
import org.passage.acceptance.platform.RunningPlatform;
import tools.jackson.databind.JsonNode;

/** The access log of a case, with real tokens, and after somebody changed it in the store. */
@ExtendWith(RunningPlatform.class)
class AuditTest {
  private static final String CASES = "/api/cases/v1";
  private static final String SHELTERS = "/api/shelters/v1";
  private static final String HER_NAME = "Yaroslavna";

  /** Within this time what was noted is in the chains. */
  private static final Duration JOURNAL = Duration.ofMillis(600);

  private static final String NOTE = "She keeps a blue umbrella by the door.";

  @Test
  void tellsWhoDidWhatInEachServiceAndNoValue(Platform platform) {
    String caseId = openCase();
    String her = CASES + "/cases/" + caseId;
    API.as("caseworker@harbour").get(her).expect(200);
    API.as("caseworker@harbour")
        .post(
            her + "/encounters",
            """
            {"kind": "first-meeting", "startedAt": "2026-01-05T10:00:00Z", "language": "ron",
             "interpreter": true, "reactions": ["fear"], "note": "%s"}\
            """
                .formatted(NOTE))
        .expect(201);
    API.as("analyst@harbour").get(her).expect(403);
    API.as("caseworker@sunrise").get(her).expect(404);
    Answer log = log(CASES, caseId);
    JsonNode events = log.json().at("/items");
    assertEvent(events, "openCase", "harbour", "caseworker", "write", "permitted");
    assertEvent(events, "getCase", "harbour", "caseworker", "read", "permitted");
    assertEvent(events, "getCase", "harbour", "analyst", "refusal", "refused");
    assertEvent(events, "getCase", "sunrise", "caseworker", "refusal", "refused");
    assertEvent(events, "recordEncounter", "harbour", "caseworker", "write", "permitted");
    for (JsonNode event : events) {
      assertThat(event.path("requestId").asString("")).as("%s", event).isNotEmpty();
      assertThat(event.path("subject").asString("")).as("%s", event).isNotEmpty();
    }
    assertThat(log.body()).doesNotContain(HER_NAME).doesNotContain("umbrella");

    API.as("caseworker@harbour")
        .get(
            SHELTERS
                + "/availability?caseId=%s&sex=female&age=27&country=IT&from=%s"
                    .formatted(caseId, LocalDate.now(ZoneId.of("Europe/Rome"))))
        .expect(200);
    assertThat(log(SHELTERS, caseId).texts("/items", "operation")).isNotEmpty();
    Answer hers = API.as("caseworker@harbour").get(her + "/access-log?limit=100").expect(200);
    assertThat(hers.texts("/items", "service")).contains("cases", "shelters");
    assertThat(hers.body()).doesNotContain("subject").doesNotContain(caseId);
  }

  @Test
  void isForAuditorsWhoSeeNothingElse(Platform platform) {
    String her = CASES + "/cases/" + openCase();
    API.as("caseworker@harbour").get(her + "/audit-events").expect(403);
    API.as("auditor@harbour").get(her + "/audit-events").expect(200);
    API.as("auditor@sunrise").get(her + "/audit-events").expect(404);
    API.as("auditor@harbour").get(her).expect(403);
  }

  @Test
  void findsAChangedEvent(Platform platform) {
    assertFound(
        "changed",
        2,
        (audit, place) ->
            audit.updateOne(eq("_id", place), Updates.set("line", changed(audit, place))));
  }

  @Test
  void findsADeletedEvent(Platform platform) {
    assertFound("missing", 2, (audit, place) -> audit.deleteOne(eq("_id", place)));
  }

  @Test
  void findsACutTail(Platform platform) {
    assertFound("cut", 4, (audit, place) -> audit.deleteOne(eq("_id", place)));
  }

  private static void assertFound(String fault, long seq, Tampering tampering) {
    String caseId = openCase();
    for (int i = 0; i < 3; i++) {
      API.as("caseworker@harbour").get(CASES + "/cases/" + caseId).expect(200);
    }
    assertThat(log(CASES, caseId).json().at("/items").size()).isGreaterThanOrEqualTo(4);
    verify(caseId).expect("/intact", "true");
    long last = settled(caseId);
    long at = fault.equals("cut") ? last : seq;
    withAudit(audit -> tampering.on(audit, "%s:%012d".formatted(caseId, at)), caseId);
    Answer found = API.as("auditor@harbour").post(CASES + "/audit/verifications", wish(caseId));
    found
        .expect(200)
        .expect("/intact", "false")
        .expect("/broken/chain", caseId)
        .expect("/broken/seq", String.valueOf(at))
        .expect("/broken/fault", fault);
  }

  /** How long the chain is once the journal is in it, with the verification's own entry. */
  private static long settled(String caseId) {
    long before = 0;
    long now = withAudit(audit -> {}, caseId);
    while (now != before) {
      LockSupport.parkNanos(JOURNAL.toNanos());
      before = now;
      now = withAudit(audit -> {}, caseId);
    }
    return now;
  }

  private static Answer verify(String caseId) {
    return API.as("auditor@harbour").post(CASES + "/audit/verifications", wish(caseId)).expect(200);
  }

  private static String wish(String caseId) {
    return "{\"caseId\": \"" + caseId + "\"}";
  }

  /** Goes straight to the store; answers how long the chain is. */
  private static long withAudit(Consumer<MongoCollection<Document>> work, String caseId) {
    try (MongoClient store = MongoClients.create(RunningPlatform.store())) {
      MongoCollection<Document> audit = store.getDatabase("cases").getCollection("audit");
      work.accept(audit);
      return audit.countDocuments(and(gt("_id", caseId + ":"), lt("_id", caseId + ";")));
    }
  }

  /** The event as if another kind of person had done it. */
  private static String changed(MongoCollection<Document> audit, String place) {
    String line = audit.find(eq("_id", place)).first().getString("line");
    assertThat(line).contains("caseworker");
    return line.replace("caseworker", "supervisor");
  }

  private static Answer log(String service, String caseId) {
    return API.as("auditor@harbour")
        .get(service + "/cases/" + caseId + "/audit-events?limit=100")
        .expect(200);
  }

  private static void assertEvent(
      JsonNode events,
      String operation,
      String organization,
      String role,
      String kind,
      String outcome) {
    assertThat(
            events
                .valueStream()
                .filter(it -> it.path("operation").asString("").equals(operation))
                .filter(it -> it.path("organizationId").asString("").equals(organization))
                .filter(it -> it.path("kind").asString("").equals(kind))
                .filter(it -> it.path("outcome").asString("").equals(outcome))
                .flatMap(it -> it.path("roles").valueStream())
                .map(it -> it.asString("")))
        .as("%s of %s as %s in %s", operation, organization, role, events)
        .contains(role);
  }

  private static String openCase() {
    return API.as("caseworker@harbour")
        .post(
            CASES + "/cases",
            """
            {"person": {"givenNames": "%s", "familyName": "Example", "sex": "female",
                        "birthDate": "1999-04-12", "nationality": "MD", "languages": ["ron"]},
             "screening": {"interviewConsent": true, "screenedOn": "%s", "country": "IT",
                        "acts": ["recruitment"], "means": ["deception"], "purposes": ["forced-labour"]}}\
            """
                .formatted(HER_NAME, LocalDate.now(ZoneOffset.UTC)))
        .expect(201)
        .text("/id");
  }

  private interface Tampering {
    void on(MongoCollection<Document> audit, String place);
  }
}
