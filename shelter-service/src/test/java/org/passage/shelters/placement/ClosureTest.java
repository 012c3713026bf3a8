package org.passage.shelters.placement;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passage.shelters.Stays;
import org.passage.shelters.api.AffectedCauseV1;
import org.passage.shelters.api.AffectedPlacementPageV1;
import org.passage.shelters.api.AffectedPlacementV1;
import org.passage.shelters.api.AvailabilityPageV1;
import org.passage.shelters.api.BedOutageV1;
import org.passage.shelters.api.BedStateV1;
import org.passage.shelters.api.ClosingStateV1;
import org.passage.shelters.api.EndReasonV1;
import org.passage.shelters.api.EndingV1;
import org.passage.shelters.api.PlacementStateV1;
import org.passage.shelters.api.PlacementV1;
import org.passage.shelters.api.ShelterV1;
import org.passage.shelters.api.SuitabilityRuleV1;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

class ClosureTest extends Stays {
  private static final LocalDate THERE_TODAY = LocalDate.now(ZoneId.of("Europe/Rome"));

  @Test
  void aShelterThatClosesTakesNobodyBeyondThatDayAndNamesWhoMustMove() {
    ShelterV1 house = shelter("harbour", 2);
    PlacementV1 living = living(house);
    ShelterV1 closing = read(close(house, LAST_DAY.minusDays(1)), ShelterV1.class);
    assertThat(requireNonNull(closing.getClosing()).getState()).isEqualTo(ClosingStateV1.PENDING);
    assertThat(affected(house).getItems())
        .singleElement()
        .satisfies(it -> {
          assertThat(it.getPlacementId()).isEqualTo(living.getId());
          assertThat(it.getCause()).isEqualTo(AffectedCauseV1.SHELTER_CLOSING);
          assertThat(it.getPresent()).isTrue();
        });

    refused(request(wish(ADULT, house)), 409, "/shelter-closing");
    refused(request(wish(ADULT, house).until(null)), 409, "/shelter-closing");
    assertThat(request(wish(ADULT, house).until(LAST_DAY.minusDays(1)))).hasStatus(201);
    refused(longer(living), 409, "/shelter-closing");

    done(said(living, "transfer", to(shelter("harbour", 1))));
    assertThat(affected(house).getItems()).isEmpty();
  }

  @Test
  void itIsClosedWhenTheDayHasComeAndNobodyHasABedThere() {
    ShelterV1 house = shelter("harbour", 1);
    PlacementV1 living = living(house);
    assertThat(state(close(house, THERE_TODAY))).isEqualTo(ClosingStateV1.PENDING);
    end("harbour", "shelter-worker", living, "departure", EndReasonV1.OTHER_SOLUTION);
    assertThat(state(get("sunrise", "caseworker", path(house)))).isEqualTo(ClosingStateV1.CLOSED);
    assertThat(text(get("sunrise", "caseworker", path(house)))).doesNotContain("The lease ends.");
    assertThat(text(get("harbour", "caseworker", path(house)))).contains("The lease ends.");
    assertThat(changed(house, "DELETE", "/closing", null)).hasStatusOk();
    assertThat(request(wish(ADULT, house))).hasStatus(201);
  }

  @Test
  void whoWasAcceptedIsNotLetIntoAClosedHouse() {
    ShelterV1 house = shelter("harbour", 1);
    PlacementV1 accepted = requested(wish(ADULT, house));
    done(step("harbour", "shelter-manager", accepted, "acceptance"));
    close(house, THERE_TODAY);
    refused(step("harbour", "shelter-worker", accepted, "arrival"), 409, "/shelter-closing");
    assertThat(now(accepted).getState()).isEqualTo(PlacementStateV1.ACCEPTED);
    assertThat(affected(house).getItems())
        .extracting(AffectedPlacementV1::getPlacementId)
        .containsExactly(accepted.getId());
  }

  @Test
  void inQuarantineNobodyComesAndNobodyGoesWithoutAReason() {
    ShelterV1 house = shelter("harbour", 3);
    PlacementV1 living = living(house);
    PlacementV1 accepted = requested(wish(ADULT, house));
    done(step("harbour", "shelter-manager", accepted, "acceptance"));
    assertThat(quarantine(house, THERE_TODAY.plusDays(10))).hasStatusOk();

    refused(request(wish(ADULT, house)), 409, "/in-quarantine");
    assertThat(request(wish(ADULT, house).from(THERE_TODAY.plusDays(10)))).hasStatus(201);
    refused(step("harbour", "shelter-worker", accepted, "arrival"), 409, "/in-quarantine");
    refused(said(living, "leave", leave()), 409, "/in-quarantine");
    refused(
        end("harbour", "shelter-worker", living, "departure", EndReasonV1.OTHER_SOLUTION),
        409,
        "/quarantine-needs-reason");
    refused(said(living, "transfer", to(shelter("harbour", 1))), 409, "/quarantine-needs-reason");
    assertThat(now(living).getState()).isEqualTo(PlacementStateV1.ARRIVED);
    String gone =
        json.writeValueAsString(
            new EndingV1(EndReasonV1.SAFETY).note("She was taken to a hospital."));
    assertThat(done(said(living, "departure", gone)).getHistory().getLast().getNote())
        .isEqualTo("She was taken to a hospital.");

    assertThat(changed(house, "DELETE", "/quarantine", null)).hasStatusOk();
    done(step("harbour", "shelter-worker", accepted, "arrival"));
  }

  @Test
  void bothShowInMatching() {
    ShelterV1 closing = shelter("harbour", house("AD"), 1);
    ShelterV1 sick = shelter("harbour", house("AD"), 1);
    close(closing, THERE_TODAY.plusDays(1));
    quarantine(sick, THERE_TODAY.plusDays(1));
    AvailabilityPageV1 found =
        read(
            get("harbour", "caseworker", "/availability?caseId=" + ADULT + "&country=AD"),
            AvailabilityPageV1.class);
    assertThat(found.getItems()).hasSize(2).noneMatch(it -> it.getSuits());
    assertThat(found.getItems())
        .flatExtracting(it -> it.getReasons().stream().map(reason -> reason.getRule()).toList())
        .contains(SuitabilityRuleV1.SHELTER_CLOSING, SuitabilityRuleV1.QUARANTINE);
  }

  @Test
  void whoHadABrokenBedAndHasNotComeGetsAnotherOne() {
    ShelterV1 house = shelter("harbour", 2);
    PlacementV1 asked = requested(wish(ADULT, house));
    BedOutageV1 outage = out(house, asked.getBedId());
    assertThat(outage.getAffected()).isEmpty();
    assertThat(outage.getMoved())
        .singleElement()
        .satisfies(it -> {
          assertThat(it.getPlacementId()).isEqualTo(asked.getId());
          assertThat(it.getBedId()).isEqualTo(otherBed(house));
        });
    assertThat(now(asked).getBedId()).isEqualTo(otherBed(house));
    assertThat(now(asked).getHistory().getLast().getReason()).isEqualTo("bed-out-of-order");
    refused(request(wish(ADULT, house)), 409, "/bed-taken");
  }

  @Test
  void whoIsInItOrFindsNoOtherKeepsItAndIsNamed() {
    ShelterV1 house = shelter("harbour", 1);
    PlacementV1 living = living(house);
    PlacementV1 next = requested(wish(ADULT, house).from(LAST_DAY).until(null));
    BedOutageV1 outage = out(house, living.getBedId());
    assertThat(outage.getMoved()).isEmpty();
    assertThat(outage.getAffected())
        .extracting(AffectedPlacementV1::getPlacementId)
        .containsExactlyInAnyOrder(living.getId(), next.getId());
    assertThat(affected(house).getItems()).hasSize(2);
    assertThat(beds(house)).containsExactly(BedStateV1.OUT_OF_ORDER);
    assertThat(now(living).getState()).isEqualTo(PlacementStateV1.ARRIVED);
  }

  @Test
  void whoMustMoveIsListedInPages() {
    ShelterV1 house = shelter("harbour", 3);
    for (int each = 0; each < 3; each++) {
      requested(wish(ADULT, house));
    }
    close(house, THERE_TODAY.plusDays(1));
    String list = path(house) + "/affected-placements?limit=2";
    AffectedPlacementPageV1 first =
        read(get("harbour", "shelter-worker", list), AffectedPlacementPageV1.class);
    AffectedPlacementPageV1 second =
        read(
            get("harbour", "shelter-worker", list + "&cursor=" + first.getNext()),
            AffectedPlacementPageV1.class);
    assertThat(first.getItems()).hasSize(2);
    assertThat(second.getItems()).hasSize(1).doesNotContainAnyElementsOf(first.getItems());
    assertThat(second.getNext()).isNull();
    assertThat(get("harbour", "shelter-worker", list + "&cursor=broken")).hasStatus(400);
  }

  @Test
  void onlyItsOwnOrganizationClosesIt() {
    ShelterV1 house = shelter("sunrise", 1);
    String etag = etag(get("sunrise", "shelter-manager", path(house)));
    for (String part : new String[] {"/closing", "/quarantine"}) {
      assertThat(send("DELETE", "harbour", path(house) + part, null, etag)).hasStatus(403);
      assertThat(send("DELETE", "sunrise", path(house) + part, null, null)).hasStatus(428);
      assertThat(send("DELETE", "sunrise", path(house) + part, null, "\"99\"")).hasStatus(412);
    }
    assertThat(get("harbour", "shelter-worker", path(house) + "/affected-placements"))
        .hasStatus(403);
  }

  @ParameterizedTest
  @CsvSource({
    "/closing, from, -1",
    "/quarantine, until, 0",
    "/quarantine, until, 366",
  })
  void impossibleDaysAreNamed(String part, String field, int days) {
    ShelterV1 house = shelter("harbour", 1);
    MvcTestResult answer =
        changed(
            house,
            "PUT",
            part,
            "{\"%s\": \"%s\", \"reason\": \"x\"}".formatted(field, THERE_TODAY.plusDays(days)));
    refused(answer, 400, "\"/" + field + "\"");
    assertThat(request(wish(ADULT, house))).hasStatus(201);
  }

  private MvcTestResult close(ShelterV1 house, LocalDate from) {
    MvcTestResult closed =
        changed(
            house,
            "PUT",
            "/closing",
            "{\"from\": \"" + from + "\", \"reason\": \"The lease ends.\"}");
    assertThat(closed).hasStatusOk();
    return closed;
  }

  private ClosingStateV1 state(MvcTestResult answer) {
    return requireNonNull(read(answer, ShelterV1.class).getClosing()).getState();
  }

  private MvcTestResult quarantine(ShelterV1 house, LocalDate until) {
    return changed(
        house,
        "PUT",
        "/quarantine",
        "{\"until\": \"" + until + "\", \"reason\": \"Two have measles.\"}");
  }

  private BedOutageV1 out(ShelterV1 house, String bedId) {
    MvcTestResult answer =
        post(
            "harbour",
            "shelter-manager",
            path(house) + "/beds/" + bedId + "/outage",
            null,
            etag(get("harbour", "shelter-manager", path(house))));
    assertThat(answer).hasStatusOk();
    return read(answer, BedOutageV1.class);
  }

  private AffectedPlacementPageV1 affected(ShelterV1 house) {
    return read(
        get("harbour", "shelter-worker", path(house) + "/affected-placements"),
        AffectedPlacementPageV1.class);
  }

  private MvcTestResult longer(PlacementV1 placement) {
    return said(
        placement,
        "extension",
        "{\"until\": \"%s\", \"beneficiaryChoice\": \"accepted\"}".formatted(LAST_DAY.plusDays(3)));
  }

  private static String leave() {
    return "{\"from\": \"%s\", \"until\": \"%s\", \"wish\": \"To see her sister.\"}"
        .formatted(THERE_TODAY.plusDays(2), THERE_TODAY.plusDays(3));
  }

  private static String to(ShelterV1 house) {
    return "{\"shelterId\": \"%s\", \"reason\": \"shelter-closing\", \"beneficiaryChoice\": \"accepted\"}"
        .formatted(house.getId());
  }

  private static String path(ShelterV1 house) {
    return "/shelters/" + house.getId();
  }

  private MvcTestResult changed(
      ShelterV1 house, String method, String part, @Nullable String body) {
    String etag = etag(get("harbour", "shelter-manager", path(house)));
    return send(method, "harbour", path(house) + part, body, etag);
  }

  private MvcTestResult send(
      String method,
      String organization,
      String path,
      @Nullable String body,
      @Nullable String etag) {
    return send(
        MockMvcRequestBuilders.request(HttpMethod.valueOf(method), API + path),
        organization,
        "shelter-manager",
        body,
        etag);
  }
}
