package org.passage.reintegration.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passage.reintegration.Api.Reply;
import org.passage.reintegration.JourneyTest;

class PlacementTest extends JourneyTest {
  private static final String SAFE =
      """
      "contractSeen": true, "papersWithHer": true, "freeToLeave": true\
      """;
  private static final String ACCEPTED = "{\"answer\": \"accepted\", \"givenBy\": \"self\"}";

  private final String agency = "agn_" + UUID.randomUUID();

  @BeforeEach
  void aProvider() {
    agencyIsListed(agency, ", \"organizationId\": \"stitch\"");
  }

  @Test
  void goesFromTheOfferToHowSheFaresAYearLater() {
    LocalDate begun = today().minusMonths(13);
    Reply offered = offer(activeWith("job-placement"), "job");
    assertThat(offered.status()).isEqualTo(201);
    assertThat(offered.text("state")).isEqualTo("offered");

    Reply seen = check(step(offered, "answer", ACCEPTED), SAFE);
    Reply began =
        step(
            seen,
            "beginning",
            """
            {"day": "%s", "hoursPerWeek": 30,
             "wage": {"amount": "450.00", "currency": "EUR", "per": "month", "sheAgrees": true}}
            """
                .formatted(begun));
    assertThat(began.text("state")).isEqualTo("begun");
    assertThat(began.text("wage.amount")).isEqualTo("450.00");
    Reply ill = step(began, "interruption", "{\"reason\": \"health\"}");
    assertThat(ill.text("interruption")).isEqualTo("health");
    Reply again = step(ill, "resumption", "");
    assertThat(again.has("interruption")).isFalse();
    Reply done =
        step(
            again,
            "completion",
            "{\"day\": \"%s\", \"hours\": 240, \"certificate\": \"Seamstress\"}"
                .formatted(begun.plusMonths(3)));
    assertThat(done.text("state")).isEqualTo("completed");
    assertThat(done.text("certificate")).isEqualTo("Seamstress");

    Reply later = step(done, "follow-ups", look("six-months", today()));
    assertThat(step(later, "follow-ups", look("six-months", today())).pointers())
        .containsExactly("/after");
    later = step(later, "follow-ups", look("twelve-months", today()));
    assertThat(later.text("followUps[1].goesOn")).isEqualTo("true");
    assertThat(officer.get("/provider-placements/" + offered.id()).text("hours")).isEqualTo("240");
    assertThat(stranger.get("/provider-placements/" + offered.id()).status()).isEqualTo(404);
  }

  @Test
  void isNotOfferedWhileTheDirectoryCannotBeAsked() {
    Reply plan = activeWith("vocational-training");
    directoryIsDown(agency);

    assertThat(offer(plan, "training").status()).isEqualTo(503);
    assertThat(officer.get("/provider-placements?caseId=" + caseId).ids()).isEmpty();
  }

  @Test
  void isOfferedOnlyByAnActiveAgencyThatGivesIt() {
    Reply plan = activeWith("vocational-training");
    assertThat(offer(plan, "job").pointers()).containsExactly("/kind");

    agencyIsListed(agency, ", \"active\": false");
    assertThat(offer(plan, "training").pointers()).containsExactly("/agencyId");
    agencyIsListed(
        agency,
        """
        , "active": true, "profile": {"services": [
          {"key": "beds", "name": "Beds", "status": "active", "assistance": ["housing"]}]}
        """);
    assertThat(offer(plan, "training").pointers()).containsExactly("/agencyId");
    assertThat(officer.get("/provider-placements?caseId=" + caseId).ids()).isEmpty();
  }

  @Test
  void isNothingWithoutARunningPlan() {
    assertThat(offer(suspended(), "training").problem()).isEqualTo("plan-not-active");
  }

  @Test
  void isHersToAcceptAndToDeclineAfterAll() {
    Reply offered = offer(activeWith("vocational-training"), "training");
    Reply thinking = step(offered, "answer", "{\"answer\": \"postponed\", \"givenBy\": \"self\"}");
    assertThat(thinking.text("state")).isEqualTo("offered");
    Reply accepted = step(thinking, "answer", ACCEPTED);
    Reply declined = step(accepted, "answer", "{\"answer\": \"declined\", \"givenBy\": \"self\"}");

    assertThat(declined.text("state")).isEqualTo("declined");
    assertThat(check(accepted, SAFE).status()).isEqualTo(412);
    assertThat(check(declined, SAFE).problem()).isEqualTo("step-not-possible");
    assertThat(
            step(declined, "answer", "{\"answer\": \"accepted\", \"givenBy\": \"guardian\"}")
                .pointers())
        .containsExactly("/givenBy");
  }

  @ParameterizedTest
  @CsvSource({
    "job, false, true, true, true",
    "job, true, false, true, true",
    "job, true, true, false, true",
    "training, false, true, true, false",
    "training, true, false, true, true"
  })
  void doesNotBeginWhereSheMayBeExploited(
      String kind, boolean contract, boolean papers, boolean free, boolean alarming) {
    Reply plan = activeWith(kind.equals("job") ? "job-placement" : "vocational-training");
    Reply accepted = step(offer(plan, kind), "answer", ACCEPTED);
    assertThat(begin(accepted).problem()).isEqualTo("conditions-not-safe");

    Reply seen =
        check(
            accepted,
            "\"contractSeen\": %s, \"papersWithHer\": %s, \"freeToLeave\": %s"
                .formatted(contract, papers, free));

    assertThat(seen.text("alarming")).isEqualTo(String.valueOf(alarming));
    assertThat(begin(seen).status()).isEqualTo(alarming ? 409 : 200);
    assertThat(caseworker.get("/provider-placements?alarming=true&caseId=" + caseId).ids())
        .isEqualTo(alarming ? List.of(seen.id()) : List.of());
  }

  @Test
  void tellsTheProviderTheMinimumAndOnlyWhatSheConsentsToNow() {
    Reply offered = offer(activeWith("vocational-training"), "training");
    String introduction = "{\"tells\": [\"given-name\", \"first-day\"]}";
    assertThat(step(offered, "introduction", introduction).problem())
        .isEqualTo("step-not-possible");
    Reply accepted = step(offered, "answer", ACCEPTED);

    assertThat(step(accepted, "introduction", introduction).problem()).isEqualTo("consent-missing");
    consentTo("stitch", caseId, "refused");
    assertThat(step(accepted, "introduction", introduction).problem()).isEqualTo("consent-missing");
    consentTo("stitch", caseId, "not-shared");
    assertThat(step(accepted, "introduction", "{\"tells\": [\"phone\", \"phone\"]}").pointers())
        .containsExactly("/tells/1");
    assertThat(step(accepted, "introduction", "{\"tells\": [\"case\"]}").pointers())
        .containsExactly("/tells/0");
    Reply told = step(accepted, "introduction", introduction);
    assertThat(told.text("introduction.tells[1]")).isEqualTo("first-day");

    consentTo("stitch", caseId, "withdrawn");
    assertThat(step(told, "introduction", introduction).problem()).isEqualTo("consent-missing");
    directoryIsDown(agency);
    assertThat(step(told, "introduction", introduction).status()).isEqualTo(503);
    agencyIsListed(agency, "");
    assertThat(step(told, "introduction", introduction).problem()).isEqualTo("consent-missing");
  }

  @Test
  void isBrokenOffWithAReasonAlsoAfterSheWithdrewHerConsent() {
    Reply begun =
        begin(
            check(
                step(offer(activeWith("vocational-training"), "training"), "answer", ACCEPTED),
                SAFE));
    consentIsWithdrawn(caseId);

    Reply before =
        step(
            begun,
            "breaking-off",
            "{\"day\": \"%s\", \"reason\": \"unsafe\"}".formatted(today().minusDays(1)));
    assertThat(before.pointers()).containsExactly("/day");
    Reply off =
        step(begun, "breaking-off", "{\"day\": \"%s\", \"reason\": \"unsafe\"}".formatted(today()));
    assertThat(off.text("state")).isEqualTo("broken-off");
    assertThat(off.text("brokenOffBecause")).isEqualTo("unsafe");
    assertThat(step(off, "follow-ups", look("six-months", today())).pointers())
        .containsExactly("/day");
  }

  @Test
  void keepsHerWageOnlyWhereSheAgrees() {
    Reply seen = check(step(offer(activeWith("job-placement"), "job"), "answer", ACCEPTED), SAFE);
    String wage =
        """
        {"day": "%s", "wage": {"amount": "%s", "currency": "EUR", "per": "hour", "sheAgrees": %s}}
        """;

    assertThat(step(seen, "beginning", wage.formatted(today(), "5.00", false)).pointers())
        .containsExactly("/wage/sheAgrees");
    assertThat(step(seen, "beginning", wage.formatted(today(), "5.001", true)).pointers())
        .containsExactly("/wage/amount");
    assertThat(step(seen, "beginning", wage.formatted(today().plusDays(1), "5", true)).pointers())
        .containsExactly("/day");
    assertThat(begin(seen).has("wage")).isFalse();
  }

  @Test
  void isFoundByCaseKindAndState() {
    Reply plan = activeWith("vocational-training");
    String first = offer(plan, "training").id();
    Reply second = offer(plan, "training");
    step(second, "answer", ACCEPTED);
    String ofHer = "/provider-placements?caseId=" + caseId;

    assertThat(caseworker.get(ofHer).ids()).containsExactly(second.id(), first);
    assertThat(caseworker.get(ofHer + "&state=offered").ids()).containsExactly(first);
    assertThat(caseworker.get(ofHer + "&kind=job").ids()).isEmpty();
    assertThat(caseworker.get("/provider-placements?kind=training&limit=1").status())
        .isEqualTo(200);
    assertThat(caseworker.get("/provider-placements?state=accepted").status()).isEqualTo(200);
    assertThat(caseworker.get("/provider-placements?alarming=false").status()).isEqualTo(200);
    assertThat(stranger.get(ofHer).ids()).isEmpty();
  }

  private Reply offer(Reply plan, String kind) {
    return officer.post(
        "/plans/" + plan.id() + "/provider-placements",
        "{\"kind\": \"%s\", \"agencyId\": \"%s\", \"what\": \"At the sewing room\"}"
            .formatted(kind, agency));
  }

  private Reply check(Reply placement, String seen) {
    return step(placement, "conditions", "{\"day\": \"%s\", %s}".formatted(today(), seen));
  }

  private Reply begin(Reply placement) {
    return step(placement, "beginning", "{\"day\": \"%s\"}".formatted(today()));
  }

  private static String look(String after, LocalDate day) {
    return "{\"after\": \"%s\", \"day\": \"%s\", \"how\": \"phone\", \"goesOn\": true}"
        .formatted(after, day);
  }

  private Reply step(Reply placement, String what, String body) {
    return officer.post("/provider-placements/" + placement.id() + "/" + what, body, placement);
  }
}
