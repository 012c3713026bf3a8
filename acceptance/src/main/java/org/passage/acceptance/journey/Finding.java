package org.passage.acceptance.journey;

import static org.passage.acceptance.journey.Way.CASES;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.passage.acceptance.platform.Answer;
import tools.jackson.databind.JsonNode;

/** Somebody was registered at the port who may be her, and is her sister. */
final class Finding {
  private static final String CASEWORKER = "caseworker@harbour";
  private static final String SUPERVISOR = "case-supervisor@harbour";

  private final Way way;

  Finding(Way way) {
    this.way = way;
  }

  void walk() {
    String port = atThePort();
    proposal(port);
    String hers = way.hers();
    Answer merged =
        way.as(SUPERVISOR)
            .post(
                hers + "/merged-cases",
                eTag(hers),
                """
                {"duplicateCaseId": "%s", "duplicateETag": "%s", "reason": "The same name, born on the same day."}\
                """
                    .formatted(port, eTag(path(port)).replace("\"", "\\\"")))
            .expect(201);
    way.as(CASEWORKER)
        .post(
            path(port) + "/flags", "{\"kind\": \"threat\", \"severity\": \"low\", \"note\": \"x\"}")
        .expect(409);
    way.tell("A supervisor merges the two; from now on nothing changes in the one of the port.");
    way.as(SUPERVISOR)
        .post(hers + "/merged-cases/" + port + "/undoing", merged.eTag(), "")
        .expect(204);
    way.tell("It was her twin sister: the merge is undone, and nothing was lost in either case.");
    way.as(CASEWORKER)
        .post(
            hers + "/relationships",
            "{\"otherCaseId\": \"%s\", \"kind\": \"sibling\", \"knownToBoth\": true}"
                .formatted(port))
        .expect(201);
    way.as(CASEWORKER)
        .post(hers + "/duplicate-dismissals", "{\"otherCaseId\": \"%s\"}".formatted(port))
        .expect(204);
    way.tell("That they are sisters is seen by those alone who may work on both cases.");
    pressing();
  }

  private String atThePort() {
    Answer opened =
        way.as(CASEWORKER)
            .post(
                CASES + "/cases",
                """
                {"person": {"givenNames": "Мира", "familyName": "Example", "sex": "female",
                            "birthDate": "1999-04-12", "nationality": "MD"},
                 "screening": {"interviewConsent": true, "screenedOn": "%s", "country": "IT",
                            "acts": ["recruitment"], "means": ["deception"], "purposes": ["forced-labour"]}}\
                """
                    .formatted(LocalDate.now(ZoneOffset.UTC)))
            .expect(201);
    return opened.text("/id");
  }

  private void proposal(String port) {
    JsonNode proposals =
        way.as(CASEWORKER).get(way.hers() + "/duplicate-proposals").expect(200).json().at("/items");
    JsonNode found =
        proposals
            .valueStream()
            .filter(it -> it.at("/case/id").asString().equals(port))
            .findFirst()
            .orElseThrow(() -> new Answer.Unexpected("Nobody is proposed: " + proposals));
    way.tell(
        "Somebody registered at the port may be her, at "
            + found.at("/score")
            + ": "
            + String.join(", ", found.at("/reasons").valueStream().map(JsonNode::asString).toList())
            + ".");
  }

  private void pressing() {
    boolean listed =
        way
            .as(CASEWORKER)
            .get(CASES + "/cases?riskLevel=high,immediate&limit=100")
            .expect(200)
            .texts("/items", "id")
            .stream()
            .anyMatch(it -> way.hers().endsWith(it));
    if (!listed) {
      throw new Answer.Unexpected("Her case is not among those at high risk");
    }
    way.tell("Her case is in the list of those at high risk, by what counts at this moment.");
  }

  private String eTag(String path) {
    return way.as(SUPERVISOR).get(path).expect(200).eTag();
  }

  private static String path(String caseId) {
    return CASES + "/cases/" + caseId;
  }
}
