package org.passage.cases.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.cases.CaseClient.CASEWORKER;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passage.cases.CaseClient;
import org.passage.cases.api.RelationshipInFileV1;
import org.passage.cases.api.RelationshipKindV1;
import org.passage.chassis.testing.ServiceTest;
import org.passage.chassis.testing.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@ServiceTest
class RelationshipControllerTest {
  private static final RequestPostProcessor SUPERVISOR =
      TestTokens.as("harbour", "case-supervisor");
  private static final RequestPostProcessor COLLEAGUE =
      TestTokens.as("harbour", "caseworker", "analyst");

  @Autowired MockMvcTester mvc;
  @Autowired MongoDatabase database;
  @Autowired HerRelationships herFile;
  CaseClient client;
  String mother;
  String daughter;

  @BeforeEach
  void openCases() {
    client = new CaseClient(mvc);
    mother = client.openCase();
    daughter = client.openCase();
  }

  @Test
  void isSeenFromEachSideInItsOwnWords() {
    MvcTestResult recorded = record(mother, daughter, "child", false);
    assertThat(recorded).hasStatus(201).hasHeader("ETag", "\"1\"");
    String id = CaseClient.read(recorded, "$.id");
    assertThat(kinds(CASEWORKER, mother)).containsExactly("child");
    assertThat(kinds(SUPERVISOR, daughter)).containsExactly("parent");
    MvcTestResult read = client.get(CASEWORKER, path(daughter) + "/" + id);
    assertThat(CaseClient.read(read, "$.otherCaseId")).isEqualTo(mother);
    assertThat(CaseClient.read(read, "$.note")).isEqualTo("They were parted.");
    assertThat(client.get(CASEWORKER, path(client.openCase()) + "/" + id)).hasStatus(404);
  }

  @Test
  void isMadeByThoseAloneWhoMayWorkOnBoth() {
    assertThat(record(mother, mother, "sibling", false)).hasStatus(400);
    assertThat(record(mother, "cas_00000000000000000000000000", "sibling", false)).hasStatus(404);
    join(mother);
    assertThat(client.post(COLLEAGUE, path(mother), body(daughter, "sibling", false)))
        .hasStatus(404);
    join(daughter);
    assertThat(client.post(COLLEAGUE, path(mother), body(daughter, "sibling", false)))
        .hasStatus(201);
    assertThat(
            client.post(
                TestTokens.as("lantern", "caseworker"),
                path(mother),
                body(daughter, "sibling", false)))
        .hasStatus(404);
  }

  @Test
  void isNotThereForWhoMayWorkOnOneOfThemOnly() {
    String id = CaseClient.read(record(mother, daughter, "child", true), "$.id");
    join(mother);
    assertThat(kinds(COLLEAGUE, mother)).isEmpty();
    assertThat(client.get(COLLEAGUE, path(mother) + "/" + id)).hasStatus(404);
    assertThat(client.get(COLLEAGUE, path(daughter))).hasStatus(404);
    assertThat(end(COLLEAGUE, mother, id, "\"1\"")).hasStatus(404);
    join(daughter);
    assertThat(kinds(COLLEAGUE, mother)).containsExactly("child");
  }

  @Test
  void standsOnceAndEndsOnceInBothCases() {
    String id = CaseClient.read(record(mother, daughter, "child", false), "$.id");
    assertThat(record(mother, daughter, "child", true)).hasStatus(409);
    assertThat(record(daughter, mother, "parent", true)).hasStatus(409);
    assertThat(record(daughter, mother, "travelled-together", true)).hasStatus(201);
    assertThat(end(CASEWORKER, daughter, id, "\"7\"")).hasStatus(412);
    assertThat(end(CASEWORKER, daughter, id, "\"1\""))
        .hasStatus(200)
        .bodyJson()
        .extractingPath("$.endReason")
        .isEqualTo("recorded-in-error");
    assertThat(end(CASEWORKER, mother, id, "\"2\"")).hasStatus(409);
    assertThat(client.get(CASEWORKER, path(mother) + "/" + id)).bodyJson().hasPath("$.endedAt");
    assertThat(record(mother, daughter, "child", true)).hasStatus(201);
  }

  @Test
  void isGoneWithEitherCase() {
    record(mother, daughter, "child", true);
    String aunt = client.openCase();
    record(aunt, mother, "sibling", true);
    erase(mother);
    assertThat(kinds(CASEWORKER, daughter)).isEmpty();
    assertThat(kinds(CASEWORKER, aunt)).isEmpty();
    assertThat(file(daughter)).isEmpty();
    assertThat(file(aunt)).isEmpty();
  }

  @Test
  void standsInHerFileIfBothKnowAndNamesNoCaseThere() {
    record(mother, daughter, "child", true);
    record(mother, daughter, "travelled-together", false);
    assertThat(file(daughter))
        .singleElement()
        .isInstanceOfSatisfying(
            RelationshipInFileV1.class,
            it -> assertThat(it.getKind()).isEqualTo(RelationshipKindV1.PARENT));
  }

  @Test
  void isStoredSealed() {
    String id = CaseClient.read(record(mother, daughter, "child", true), "$.id");
    Document stored =
        Objects.requireNonNull(
            database.getCollection("relationships").find(Filters.eq("_id", id)).first());
    assertThat(stored.toJson()).doesNotContain("CHILD").doesNotContain("parted");
  }

  private static String path(String caseId) {
    return "/cases/" + caseId + "/relationships";
  }

  private static String body(String other, String kind, boolean known) {
    return """
    {"otherCaseId": "%s", "kind": "%s", "note": "They were parted.", "knownToBoth": %s}\
    """
        .formatted(other, kind, known);
  }

  private MvcTestResult record(String one, String other, String kind, boolean known) {
    return client.post(CASEWORKER, path(one), body(other, kind, known));
  }

  private MvcTestResult end(RequestPostProcessor by, String caseId, String id, String ifMatch) {
    return client.change(
        by,
        HttpMethod.POST,
        path(caseId) + "/" + id + "/ending",
        ifMatch,
        "{\"reason\": \"recorded-in-error\"}");
  }

  private List<String> kinds(RequestPostProcessor by, String caseId) {
    MvcTestResult listed = client.get(by, path(caseId));
    assertThat(listed).hasStatus(200);
    return CaseClient.readAll(listed, "$.items[*].kind");
  }

  private void join(String caseId) {
    String team = "/cases/" + caseId + "/care-team";
    assertThat(
            client.change(
                CASEWORKER, HttpMethod.PUT, team + "/harbour-caseworker-analyst", eTag(team), ""))
        .hasStatus(200);
  }

  private void erase(String caseId) {
    assertThat(
            client.change(
                SUPERVISOR,
                HttpMethod.POST,
                "/cases/" + caseId + "/erasure",
                eTag("/cases/" + caseId),
                "{\"reason\": \"her-request\"}"))
        .hasStatus(204);
  }

  private List<Object> file(String caseId) {
    List<Object> told = new ArrayList<>();
    herFile.tell(caseId, told::add);
    return told;
  }

  private String eTag(String path) {
    return String.valueOf(client.get(CASEWORKER, path).getResponse().getHeader("ETag"));
  }
}
