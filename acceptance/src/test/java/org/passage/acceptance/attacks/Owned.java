package org.passage.acceptance.attacks;

import static org.passage.acceptance.platform.RunningPlatform.API;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;

/** What an organization has on the platform, made for the attacks: the one place that makes it. */
public final class Owned {
  private static final String CASES = "/api/cases/v1/cases";

  private final String organization;
  private final Map<String, String> ids = new HashMap<>();

  private Owned(String organization) {
    this.organization = organization;
  }

  /** A case with its parts, a shelter with a bed and her placement in it, an agency and a plan. */
  public static Owned by(String organization) {
    Owned owned = new Owned(organization);
    owned.caseFile();
    owned.shelter();
    owned.placed();
    owned.plan();
    return owned;
  }

  /** A case, and a shelter with a bed that is free. */
  public static Owned withABed(String organization) {
    Owned owned = new Owned(organization);
    owned.caseFile();
    owned.shelter();
    return owned;
  }

  /** A request for the bed. */
  public String placement() {
    return """
    {"caseId": "%s", "shelterId": "%s", "bedId": "%s", "from": "%s", "beneficiaryChoice": "accepted"}\
    """
        .formatted(
            id("caseId"), id("shelterId"), id("bedId"), LocalDate.now(ZoneId.of("Europe/Rome")));
  }

  /** The caller's new case. */
  public static Answer newCase(String username) {
    return API.as(username).post(CASES, newCase()).expect(201);
  }

  /** What a new case may look like. */
  public static String newCase() {
    return """
    {"person": {"givenNames": "Planted-Name", "sex": "female", "birthDate": "1999-04-12", "nationality": "MD"},
     "screening": {"interviewConsent": true, "screenedOn": "%s", "country": "IT",
                   "acts": ["recruitment"], "means": ["deception"], "purposes": ["forced-labour"]}}\
    """
        .formatted(today());
  }

  /** The id that stands in a path or a body under this name; none that exists when it has none. */
  public String id(String name) {
    return ids.getOrDefault(name, Target.NOTHING);
  }

  Map<String, String> ids() {
    return Map.copyOf(ids);
  }

  private Api.As as(String role) {
    return API.as(role + "@" + organization);
  }

  private void caseFile() {
    ids.put("caseId", newCase("caseworker@" + organization).text("/id"));
    String hers = CASES + "/" + id("caseId");
    Answer consent =
        as("caseworker")
            .post(
                hers + "/consents",
                """
                {"purpose": "assistance", "decision": "granted", "givenBy": "self",
                 "method": "written", "language": "ron", "interpreter": true}\
                """)
            .expect(201);
    ids.put("consentId", consent.text("/id"));
  }

  private void shelter() {
    Answer shelter =
        as("shelter-manager")
            .post(
                "/api/shelters/v1/shelters",
                """
                {"name": "Planted house", "country": "IT", "region": "IT-42", "kind": "shelter",
                 "admission": {"sexes": ["female"], "minAge": 18, "maxAge": 99, "withChildren": true},
                 "features": ["secret-address"], "languages": ["ron"],
                 "address": {"lines": ["9, Planted street"], "city": "Genova"}}\
                """)
            .expect(201);
    ids.put("shelterId", shelter.text("/id"));
    Answer bed =
        as("shelter-manager")
            .post(
                "/api/shelters/v1/shelters/" + id("shelterId") + "/beds",
                shelter.eTag(),
                "{\"label\": \"Room 2\", \"outOfOrder\": false}")
            .expect(201);
    ids.put("bedId", bed.text("/beds/0/id"));
  }

  private void placed() {
    Answer placement =
        known(() -> as("caseworker").post("/api/shelters/v1/placements", placement()));
    ids.put("placementId", placement.text("/id"));
  }

  private void plan() {
    join("reintegration-officer");
    Answer assessment =
        known(() ->
            as("reintegration-officer")
                .post(
                    "/api/reintegration/v1/assessments",
                    """
                    {"caseId": "%s", "findings": [{"domain": "housing", "need": "high"}], "priorities": []}\
                    """
                        .formatted(id("caseId"))));
    ids.put("assessmentId", assessment.text("/id"));
    Answer plan =
        as("reintegration-officer")
            .post(
                "/api/reintegration/v1/plans",
                """
                {"assessmentId": "%s",
                 "objectives": [{"domain": "housing", "objective": "She rents a room.",
                   "answersFinding": "housing", "assistanceType": "housing",
                   "actions": [{"what": "Find a room", "who": "herself", "by": "%s"}]}]}\
                """
                    .formatted(id("assessmentId"), today().plusMonths(3)))
            .expect(201);
    ids.put("planId", plan.text("/id"));
  }

  /** The caseworker takes a colleague into the care team. */
  private void join(String role) {
    String team = CASES + "/" + id("caseId") + "/care-team";
    String eTag = as("caseworker").get(team).expect(200).eTag();
    as("caseworker").put(team + "/" + API.idOf(role + "@" + organization), eTag, "").expect(200);
  }

  /** The other services hear within a second or so of who is on the care team. */
  private static Answer known(Supplier<Answer> call) {
    Instant end = Instant.now().plusSeconds(20);
    Answer answer = call.get();
    while (answer.status() == 404 && Instant.now().isBefore(end)) {
      LockSupport.parkNanos(100_000_000);
      answer = call.get();
    }
    return answer.expect(201);
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }
}
