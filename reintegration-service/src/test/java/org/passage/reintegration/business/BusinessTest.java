package org.passage.reintegration.business;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passage.reintegration.Api.Reply;
import org.passage.reintegration.JourneyTest;

class BusinessTest extends JourneyTest {
  private static final String IN_TWO_PARTS =
      """
      , "instalments": [{"amount": "200.00"},
                        {"amount": "400.00", "condition": "The workshop is rented"}]
      """;

  private Reply plan;

  @BeforeEach
  void aPlan() {
    plan = activeWith("income-generation");
  }

  @Test
  void isPlannedPaidForOnMilestonesStartedAndLookedAfter() {
    Reply planned = planned("600.00", "600.00");
    assertThat(planned.status()).isEqualTo(201);
    assertThat(planned.text("budget.lines[0].source")).isEqualTo("grant");
    Reply grant = grant("600.00", IN_TWO_PARTS);
    Reply funded = fund(planned, grant);
    assertThat(funded.text("milestones[0].instalment")).isEqualTo("2");
    assertThat(funded.text("milestones[0].met")).isEqualTo("false");

    Reply committed = supervisor.post("/grants/" + grant.id() + "/approval", "", grant);
    Reply met =
        officer.post(
            "/grants/" + grant.id() + "/instalments/2/fulfilment",
            "{\"evidence\": \"The lease\"}",
            committed);
    officer.post(
        "/grants/" + grant.id() + "/instalments/2/payment",
        "{\"paidOn\": \"%s\", \"receipt\": \"RC-2\"}".formatted(today()),
        met);
    Reply read = officer.get("/businesses/" + planned.id());
    assertThat(read.text("milestones[0].met")).isEqualTo("true");
    assertThat(read.text("milestones[0].paid")).isEqualTo("true");

    Reply started = step(read, "start", day(today().minusMonths(7)));
    assertThat(started.text("state")).isEqualTo("started");
    assertThat(step(started, "follow-ups", look("twelve-months")).pointers())
        .containsExactly("/day");
    Reply later = step(started, "follow-ups", look("six-months"));
    assertThat(later.text("followUps[0].how")).isEqualTo("home");
    Reply closed =
        step(later, "closing", "{\"day\": \"%s\", \"reason\": \"found-work\"}".formatted(today()));
    assertThat(closed.text("state")).isEqualTo("closed");
    assertThat(step(closed, "start", day(today())).problem()).isEqualTo("step-not-possible");
  }

  @Test
  void costsWhatItsLinesCostTogether() {
    Reply refused = planned("600.00", "599.99");

    assertThat(refused.pointers()).containsExactly("/budget/lines");
    assertThat(officer.get("/businesses?caseId=" + caseId).ids()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "600.00", "source": "grant"  | "-1", "source": "grant"      | /budget/lines/0/amount
          "600.00", "source": "grant"  | "0", "source": "grant"       | /budget/lines/0/amount
          "600.00", "source": "grant"  | "600.001", "source": "grant" | /budget/lines/0/amount
          "currency": "EUR"            | "currency": "XAU"            | /budget/currency
          "source": "grant"            | "source": "lottery"          | /budget/lines/0/source
          "country": "MD"              | "country": "XX"              | /country
          """)
  void withABadFieldIsRefusedByItsPlace(String good, String bad, String pointer) {
    String body = business("600.00", "600.00");
    assertThat(body).contains(good);

    Reply refused = officer.post("/plans/" + plan.id() + "/businesses", body.replace(good, bad));

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.pointers()).containsExactly(pointer);
  }

  @Test
  void isPaidForByAGrantOfItsAmountWithAMilestoneOnly() {
    Reply planned = planned("600.00", "600.00");

    assertThat(fund(planned, grant("500.00", "")).pointers()).containsExactly("/grantId");
    assertThat(fund(planned, grant("600.00", "")).pointers()).containsExactly("/grantId");
    assertThat(fund(planned, plan).pointers()).containsExactly("/grantId");
    Reply refused = grant("600.00", IN_TWO_PARTS);
    supervisor.post("/grants/" + refused.id() + "/refusal", "{\"reason\": \"No\"}", refused);
    assertThat(fund(planned, refused).pointers()).containsExactly("/grantId");
    assertThat(officer.get("/businesses/" + planned.id()).has("grantId")).isFalse();
  }

  @Test
  void isNotPaidForByTheGrantOfAnother() {
    Reply one = planned("600.00", "600.00");
    Reply other = planned("600.00", "600.00");
    Reply grant = grant("600.00", IN_TWO_PARTS);
    Reply funded = fund(one, grant);

    Reply refused = fund(other, grant);

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.problem()).isEqualTo("grant-in-use");
    assertThat(officer.get("/businesses/" + other.id()).has("grantId")).isFalse();
    assertThat(fund(funded, grant).text("grantId")).isEqualTo(grant.id());
    assertThat(fund(other, grant("600.00", IN_TWO_PARTS)).status()).isEqualTo(200);
  }

  @Test
  void isPlannedAnewWithoutTakingFromTheGrant() {
    Reply planned = planned("600.00", "600.00");
    String path = "/businesses/" + planned.id();
    Reply changed = officer.put(path, business("700.00", "700.00"), planned);
    assertThat(changed.text("budget.amount")).isEqualTo("700.00");
    Reply again = officer.put(path, business("600.00", "600.00"), changed);
    Reply funded = fund(again, grant("600.00", IN_TWO_PARTS));

    assertThat(officer.put(path, business("700.00", "700.00"), funded).pointers())
        .containsExactly("/budget/lines");
    assertThat(officer.put(path, business("600.00", "600.00"), planned).status()).isEqualTo(412);
  }

  @Test
  void isClosedAlsoAfterSheWithdrewHerConsentAndNotStarted() {
    Reply planned = planned("600.00", "600.00");
    consentIsWithdrawn(caseId);

    assertThat(step(planned, "start", day(today())).status()).isEqualTo(404);
    assertThat(
            step(
                    planned,
                    "closing",
                    "{\"day\": \"%s\", \"reason\": \"her-wish\"}".formatted(today()))
                .text("state"))
        .isEqualTo("closed");
  }

  @Test
  void isFoundByCaseAndState() {
    String id = planned("600.00", "600.00").id();

    assertThat(caseworker.get("/businesses?caseId=" + caseId).ids()).containsExactly(id);
    assertThat(caseworker.get("/businesses?state=started&caseId=" + caseId).ids()).isEmpty();
    assertThat(caseworker.get("/businesses?state=planned").ids()).contains(id);
    assertThat(stranger.get("/businesses/" + id).status()).isEqualTo(404);
  }

  private Reply planned(String whole, String line) {
    return officer.post("/plans/" + plan.id() + "/businesses", business(whole, line));
  }

  private static String business(String whole, String line) {
    return """
    {"title": "Alterations", "what": "She mends clothes", "country": "MD",
     "budget": {"amount": "%s", "currency": "EUR",
                "lines": [{"what": "A machine", "amount": "%s", "source": "grant"}]},
     "mentor": {"name": "A tailor"}}
    """
        .formatted(whole, line);
  }

  private Reply grant(String amount, String parts) {
    Reply fund =
        supervisor.post(
            "/funds",
            """
            {"name": "Own trade", "donor": "A foundation", "currency": "EUR",
             "from": "%s", "until": "%s", "assistanceTypes": ["income-generation"],
             "countries": ["MD"], "ceilings": {"perGrant": "1000.00"}}
            """
                .formatted(today().minusDays(10), today().plusDays(300)));
    receive(fund, "1000.00");
    return officer.post(
        "/plans/" + plan.id() + "/grants",
        wanted(fund, amount, parts).replace("\"housing\"", "\"income-generation\""));
  }

  private Reply fund(Reply business, Reply grant) {
    return step(business, "funding", "{\"grantId\": \"%s\"}".formatted(grant.id()));
  }

  private static String day(LocalDate day) {
    return "{\"day\": \"%s\"}".formatted(day);
  }

  private static String look(String after) {
    return "{\"after\": \"%s\", \"day\": \"%s\", \"how\": \"home\", \"goesOn\": true}"
        .formatted(after, today());
  }

  private Reply step(Reply business, String what, String body) {
    return officer.post("/businesses/" + business.id() + "/" + what, body, business);
  }
}
