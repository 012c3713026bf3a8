package org.passage.acceptance.children;

import static org.awaitility.Awaitility.await;
import static org.passage.acceptance.platform.RunningPlatform.API;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passage.acceptance.attacks.Owned;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;
import org.passage.acceptance.platform.RunningPlatform;

/** No step with a child before it is determined to be best for her (procedure row A9). */
@ExtendWith(RunningPlatform.class)
class ChildrenTest {
  private static final Api.As CASEWORKER = API.as("caseworker@harbour");
  private static final Api.As SUPERVISOR = API.as("case-supervisor@harbour");
  private static final Api.As OFFICER = API.as("referral-officer@harbour");
  private static final String SHELTERS = "/api/shelters/v1";
  private static final String REFERRALS = "/api/referrals/v1/referrals";
  private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

  private String her = "";
  private String caseId = "";

  @BeforeEach
  void openCaseOfAChild() {
    caseId = Owned.newCase("caseworker@harbour").text("/id");
    her = "/api/cases/v1/cases/" + caseId;
    CASEWORKER
        .post(
            her + "/age-assessments",
            eTag(),
            """
            {"agreed": true, "assessedOn": "%s", "methods": ["interview"], "youngest": 16, "oldest": 19}\
            """
                .formatted(TODAY))
        .expect(201)
        .expect("/child", "true");
  }

  @Test
  void sheLivesWithAdultsOnlyWhenThatIsBestForHer() {
    String shelter = houseForAll();
    String wish =
        """
        {"caseId": "%s", "shelterId": "%s", "from": "%s", "beneficiaryChoice": "accepted"}\
        """
            .formatted(caseId, shelter, LocalDate.now(ZoneId.of("Europe/Rome")));
    CASEWORKER
        .post(SHELTERS + "/placements", wish)
        .expect(409)
        .expect("/type", problem("shelter-does-not-suit"));
    determine("placement-with-adults");
    CASEWORKER.post(SHELTERS + "/placements", wish).expect(201).expect("/state", "requested");
  }

  @Test
  void sheIsReferredAndReturnsOnlyWhenThatIsBestForHer() {
    shareWithSunrise();
    open().expect(409).expect("/type", problem("best-interest-missing"));
    determine("referral");
    String referral = open().expect(201).expect("/state", "opened").text("/id");
    OFFICER
        .post(REFERRALS + "/" + referral + "/security-assessments", "{\"fromCountry\": \"IT\"}")
        .expect(409)
        .expect("/type", problem("best-interest-missing"));

    determine("return");
    CASEWORKER
        .get(her + "/best-interest-evaluation?about=return")
        .expect(200)
        .expect("/reason", "not-approved");
    CASEWORKER
        .post(
            her + "/status-changes",
            eTag(),
            """
            {"to": "return", "reason": "return-wished"}\
            """)
        .expect(409)
        .expect("/type", problem("best-interest-missing"));
    approveReturn();
    CASEWORKER
        .post(
            her + "/status-changes",
            eTag(),
            """
            {"to": "return", "reason": "return-wished"}\
            """)
        .expect(200)
        .expect("/status", "return");
  }

  private Answer open() {
    return OFFICER.post(
        REFERRALS,
        """
        {"caseId": "%s", "scenario": "direct-approach", "entry": {"approachedBy": "self"},
         "receivingOrganizationId": "sunrise", "country": "MD", "urgency": "routine", "choice": "accepted"}\
        """
            .formatted(caseId));
  }

  private void determine(String about) {
    SUPERVISOR
        .post(
            her + "/best-interest-determinations",
            """
            {"about": "%s", "panel": [{"role": "case-supervisor"}, {"role": "psychologist"}],
             "herView": "She wants it.", "considerations": [{"topic": "her-views", "finding": "She is sure."}],
             "decision": "in-her-best-interest", "reasons": "Nothing stands against it.", "decidedOn": "%s"}\
            """
                .formatted(about, TODAY))
        .expect(201);
  }

  private void approveReturn() {
    Answer asked =
        CASEWORKER
            .post(
                her + "/approvals",
                """
                {"kind": "return-of-a-child", "reason": "The panel found it best for her."}\
                """)
            .expect(201);
    SUPERVISOR
        .post(
            her + "/approvals/" + asked.text("/id") + "/decision",
            asked.eTag(),
            """
            {"decision": "approved", "reason": "Her aunt was visited."}\
            """)
        .expect(200);
  }

  private void shareWithSunrise() {
    CASEWORKER
        .put(her + "/care-team/" + API.idOf("referral-officer@harbour"), eTag(), "")
        .expect(200);
    CASEWORKER
        .post(
            her + "/consents",
            """
            {"purpose": "sharing", "recipient": "sunrise", "decision": "granted", "givenBy": "self",
             "method": "oral", "language": "ron", "interpreter": true}\
            """)
        .expect(201);
    CASEWORKER
        .post(
            her + "/shares",
            """
            {"recipient": "sunrise", "purposes": ["referral", "return"]}\
            """)
        .expect(201);
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> OFFICER.get(her + "/access").status() == 200);
  }

  private String houseForAll() {
    Api.As manager = API.as("shelter-manager@harbour");
    Answer shelter =
        manager
            .post(
                SHELTERS + "/shelters",
                """
                {"name": "House for all", "country": "IT", "kind": "shelter",
                 "admission": {"sexes": ["female"], "minAge": 0, "maxAge": 99, "withChildren": true},
                 "features": [], "languages": ["ron"],
                 "address": {"lines": ["2, Example street"], "city": "Genova"}}\
                """)
            .expect(201);
    String path = SHELTERS + "/shelters/" + shelter.text("/id");
    manager
        .post(path + "/beds", shelter.eTag(), "{\"label\": \"Room 1\", \"outOfOrder\": false}")
        .expect(201);
    return shelter.text("/id");
  }

  private String eTag() {
    return CASEWORKER.get(her).expect(200).eTag();
  }

  private static String problem(String type) {
    return "https://passage.example/problems/" + type;
  }
}
