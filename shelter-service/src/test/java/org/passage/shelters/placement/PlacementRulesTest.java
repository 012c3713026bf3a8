package org.passage.shelters.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.passage.shelters.Platform;
import org.passage.shelters.api.BeneficiaryChoiceV1;
import org.passage.shelters.api.EndReasonV1;
import org.passage.shelters.api.NewPlacementV1;
import org.passage.shelters.api.NewShelterV1;
import org.passage.shelters.api.PlacementPageV1;
import org.passage.shelters.api.PlacementV1;
import org.passage.shelters.api.ShelterV1;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class PlacementRulesTest extends Platform {
  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "ACCEPTED")
  void onlyWhatSheAcceptedMayBeRequested(BeneficiaryChoiceV1 choice) {
    ShelterV1 house = shelter("harbour", 1);
    refused(request(wish(ADULT, house).beneficiaryChoice(choice)), 409, "not-her-choice", house);
  }

  @Test
  void aChildIsNotPlacedWithAdults() {
    ShelterV1 house = shelter("harbour", 1);
    refused(request(wish(CHILD, house)), 409, "shelter-does-not-suit", house);
  }

  @Test
  void aChildLivesWithAdultsWhenThatIsDeterminedToBeBestForHer() {
    NewShelterV1 forAll = house("IT");
    forAll.getAdmission().minAge(0);
    ShelterV1 house = shelter("harbour", forAll, 1);
    refused(request(wish(CHILD, house)), 409, "shelter-does-not-suit", house);
    assertThat(request(wish(CHILD_AMONG_ADULTS, house))).hasStatus(201);
  }

  @Test
  void anotherOrganizationsShelterNeedsHerConsent() {
    ShelterV1 house = shelter("sunrise", 1);
    refused(request(wish(ADULT, house)), 409, "consent-missing", house);
    assertThat(request(wish(SHARED, house))).hasStatus(201);
  }

  @Test
  void aCaseThatOneMayNotKnowOfIsNotFound() {
    ShelterV1 house = shelter("harbour", 1);
    refused(request(wish("cas_other", house)), 404, "not-found", house);
  }

  @Test
  void whileTheCaseServiceIsAwayNothingIsDone() {
    ShelterV1 house = shelter("harbour", 1);
    refused(request(wish(UNANSWERED, house)), 503, "unavailable", house);
  }

  @Test
  void whileHerConsentCannotBeAskedNothingIsDone() {
    ShelterV1 house = shelter("sunrise", 1);
    refused(request(wish(CONSENT_UNKNOWN, house)), 503, "unavailable", house);
  }

  @Test
  void aBedIsNotGivenTwiceForTheSameNight() {
    ShelterV1 house = shelter("harbour", 1);
    PlacementV1 first = requested(wish(ADULT, house));
    assertThat(request(wish(ADULT, house).from(LAST_DAY.minusDays(1)).until(null))).hasStatus(409);
    assertThat(request(wish(ADULT, house).from(LAST_DAY).until(null))).hasStatus(201);
  }

  @Test
  void nobodyMovesInWhileSomebodyIsStillThere() {
    ShelterV1 house = shelter("harbour", 1);
    PlacementV1 first = requested(wish(ADULT, house));
    step("harbour", "shelter-manager", first, "acceptance");
    step("harbour", "shelter-worker", first, "arrival");
    PlacementV1 next = requested(wish(ADULT, house).from(LAST_DAY).until(null));
    step("harbour", "shelter-manager", next, "acceptance");
    assertThat(step("harbour", "shelter-worker", next, "arrival"))
        .hasStatus(409)
        .bodyText()
        .contains("/bed-taken");
    end("harbour", "shelter-worker", first, "departure", EndReasonV1.STAY_COMPLETED);
    assertThat(step("harbour", "shelter-worker", next, "arrival")).hasStatusOk();
  }

  @Test
  void aDeclinedOrCancelledPlacementGivesTheBedBack() {
    ShelterV1 house = shelter("harbour", 1);
    PlacementV1 declined = requested(wish(ADULT, house));
    assertThat(end("harbour", "shelter-manager", declined, "refusal", EndReasonV1.SAFETY))
        .hasStatusOk();
    PlacementV1 cancelled = requested(wish(ADULT, house));
    assertThat(
            end("harbour", "caseworker", cancelled, "cancellation", EndReasonV1.CHANGED_HER_MIND))
        .hasStatusOk();
    assertThat(request(wish(ADULT, house))).hasStatus(201);
  }

  @Test
  void aStepOutOfOrderIsRefused() {
    PlacementV1 placement = requested(wish(ADULT, shelter("harbour", 1)));
    assertThat(step("harbour", "shelter-worker", placement, "arrival"))
        .hasStatus(409)
        .bodyText()
        .contains("/wrong-state");
  }

  @Test
  void onlyTheTwoOrganizationsKnowOfAPlacement() {
    PlacementV1 placement = requested(wish(SHARED, shelter("sunrise", 1)));
    String path = "/placements/" + placement.getId();
    assertThat(get("harbour", "caseworker", path)).hasStatusOk();
    assertThat(get("sunrise", "shelter-worker", path)).hasStatusOk();
    assertThat(get("stranger", "shelter-manager", path)).hasStatus(404);
    assertThat(post("stranger", "shelter-manager", path + "/acceptance", null, "\"1\""))
        .hasStatus(404);
    assertThat(text(get("stranger", "caseworker", "/placements?caseId=" + SHARED)))
        .doesNotContain(placement.getId());
    assertThat(text(get("sunrise", "shelter-manager", "/placements?state=requested")))
        .contains(placement.getId());
  }

  @Test
  void theOrganizationThatAskedDoesNotAcceptForTheShelter() {
    PlacementV1 placement = requested(wish(SHARED, shelter("sunrise", 1)));
    assertThat(step("harbour", "shelter-manager", placement, "acceptance")).hasStatus(403);
    assertThat(step("sunrise", "shelter-worker", placement, "acceptance")).hasStatus(403);
    assertThat(end("sunrise", "caseworker", placement, "cancellation", EndReasonV1.OTHER_SOLUTION))
        .hasStatus(403);
  }

  @Test
  void aStepNeedsTheLatestVersion() {
    PlacementV1 placement = requested(wish(ADULT, shelter("harbour", 1)));
    String path = "/placements/" + placement.getId() + "/acceptance";
    assertThat(post("harbour", "shelter-manager", path, null, null)).hasStatus(428);
    assertThat(post("harbour", "shelter-manager", path, null, "\"9\"")).hasStatus(412);
  }

  @Test
  void impossibleNightsAreNamed() {
    ShelterV1 house = shelter("harbour", 1);
    NewPlacementV1 wish = wish(ADULT, house);
    assertThat(request(wish.from(LocalDate.now(ZoneId.of("Europe/Rome")).minusDays(2))))
        .hasStatus(400)
        .bodyText()
        .contains("\"/from\"");
    assertThat(request(wish(ADULT, house).until(LocalDate.now(ZoneId.of("Europe/Rome")))))
        .hasStatus(400)
        .bodyText()
        .contains("\"/until\"");
    assertThat(request(wish(ADULT, house).until(LocalDate.MAX)))
        .hasStatus(400)
        .bodyText()
        .contains("\"/until\"");
  }

  @ParameterizedTest
  @CsvSource({"colour, /colour", "beneficiaryChoice, /beneficiaryChoice"})
  void unknownFieldsAndCodesAreNamed(String field, String pointer) {
    ShelterV1 house = shelter("harbour", 1);
    String body =
        json.writeValueAsString(wish(ADULT, house))
            .replace("\"beneficiaryChoice\":\"accepted\"", "\"" + field + "\":\"red\"");
    MvcTestResult answer = post("harbour", "caseworker", "/placements", body, null);
    assertThat(answer).hasStatus(400).bodyText().contains("\"" + pointer + "\"");
  }

  @Test
  void aBedOfAnotherShelterIsNotThere() {
    ShelterV1 house = shelter("harbour", 1);
    assertThat(request(wish(ADULT, house).bedId("bed_elsewhere"))).hasStatus(404);
  }

  private void refused(MvcTestResult answer, int status, String problem, ShelterV1 shelter) {
    assertThat(answer)
        .hasStatus(status)
        .bodyJson()
        .extractingPath("type")
        .asString()
        .endsWith("/" + problem);
    assertThat(
            read(
                    get("harbour", "caseworker", "/placements?shelterId=" + shelter.getId()),
                    PlacementPageV1.class)
                .getItems())
        .isEmpty();
  }
}
