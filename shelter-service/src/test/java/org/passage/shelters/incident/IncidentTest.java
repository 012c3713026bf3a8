package org.passage.shelters.incident;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.passage.shelters.Platform;
import org.passage.shelters.api.IncidentAccountV1;
import org.passage.shelters.api.IncidentCategoryV1;
import org.passage.shelters.api.IncidentClosureV1;
import org.passage.shelters.api.IncidentPageV1;
import org.passage.shelters.api.IncidentPartV1;
import org.passage.shelters.api.IncidentStateV1;
import org.passage.shelters.api.IncidentV1;
import org.passage.shelters.api.InvolvedResidentV1;
import org.passage.shelters.api.InvolvedStaffV1;
import org.passage.shelters.api.NewCorrectionV1;
import org.passage.shelters.api.PlacementV1;
import org.passage.shelters.api.SeverityV1;
import org.passage.shelters.api.ShelterV1;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class IncidentTest extends Platform {
  private static final String WORKER = "shelter-worker";
  private static final String MANAGER = "shelter-manager";
  private static final IncidentClosureV1 LEARNED = new IncidentClosureV1("A light at the wall.");

  @Test
  void staffWhoAreInvolvedDoNotSeeIt() {
    ShelterV1 house = shelter("harbour", 0);
    IncidentV1 incident = reported(house, account().staff(List.of(staff("harbour-" + MANAGER))));
    assertThat(get("harbour", MANAGER, path(incident))).hasStatus(404);
    assertThat(listed(MANAGER, house)).isEmpty();
    assertThat(post("harbour", MANAGER, path(incident) + "/closure", LEARNED, "\"1\""))
        .hasStatus(404);
    assertThat(get("harbour", WORKER, path(incident))).hasStatusOk();
    assertThat(listed(WORKER, house)).extracting(IncidentV1::getId).contains(incident.getId());
  }

  @Test
  void aCorrectionDoesNotLetThemSeeWhatWasSaidBefore() {
    ShelterV1 house = shelter("harbour", 0);
    IncidentV1 incident = reported(house, account().staff(List.of(staff("harbour-" + MANAGER))));
    assertThat(correct(incident, account())).hasStatusOk();
    assertThat(get("harbour", MANAGER, path(incident))).hasStatus(404);
  }

  @Test
  void whatWasSaidBeforeACorrectionIsKept() {
    IncidentV1 incident = reported(shelter("harbour", 0), account());
    IncidentV1 corrected =
        read(correct(incident, account().course("It was the neighbour.")), IncidentV1.class);
    assertThat(corrected.getAccount().getCourse()).isEqualTo("It was the neighbour.");
    assertThat(corrected.getCorrections())
        .extracting(it -> it.getWas().getCourse(), it -> it.getReason(), it -> it.getBy())
        .containsExactly(
            tuple("A stranger climbed over the wall.", "The guard called.", "harbour-" + WORKER));
  }

  @Test
  void aManagerClosesItWhenSomethingWasDone() {
    IncidentV1 incident = reported(shelter("harbour", 0), account());
    assertThat(close(WORKER, incident)).hasStatus(403);
    assertThat(close(MANAGER, incident)).hasStatus(409).bodyText().contains("/nothing-done");
    correct(incident, account().actions(List.of("The gate was chained.")));
    assertThat(read(close(MANAGER, incident), IncidentV1.class).getState())
        .isEqualTo(IncidentStateV1.CLOSED);
    assertThat(correct(incident, account())).hasStatus(409).bodyText().contains("/incident-closed");
  }

  @Test
  void whoLivesThereIsNamedByAPlacementAtThisShelter() {
    ShelterV1 house = shelter("harbour", 1);
    ShelterV1 other = shelter("harbour", 1);
    PlacementV1 here = requested(wish(ADULT, house));
    PlacementV1 there = requested(wish(ADULT, other));
    assertThat(reported(house, account().residents(List.of(resident(here)))).getAccount())
        .extracting(it -> requireNonNull(it.getResidents()).getFirst().getPlacementId())
        .isEqualTo(here.getId());
    assertThat(report(house, account().residents(List.of(resident(here), resident(there)))))
        .hasStatus(400)
        .bodyText()
        .contains("/residents/1/placementId");
  }

  @Test
  void whatHasNotHappenedYetIsRefused() {
    ShelterV1 house = shelter("harbour", 0);
    assertThat(report(house, account().happenedAt(Instant.now().plus(Duration.ofHours(1)))))
        .hasStatus(400)
        .bodyText()
        .contains("/happenedAt");
    assertThat(listed(WORKER, house)).isEmpty();
  }

  @Test
  void itIsForTheShelterOwnOrganizationOnly() {
    ShelterV1 house = shelter("sunrise", 0);
    assertThat(report(house, account())).hasStatus(403);
    IncidentV1 incident =
        read(
            post("sunrise", WORKER, "/shelters/" + house.getId() + "/incidents", account(), null),
            IncidentV1.class);
    assertThat(get("harbour", MANAGER, path(incident))).hasStatus(404);
    assertThat(get("sunrise", "caseworker", path(incident))).hasStatus(403);
  }

  private MvcTestResult report(ShelterV1 house, IncidentAccountV1 account) {
    return post("harbour", WORKER, "/shelters/" + house.getId() + "/incidents", account, null);
  }

  private IncidentV1 reported(ShelterV1 house, IncidentAccountV1 account) {
    MvcTestResult answer = report(house, account);
    assertThat(answer).hasStatus(201);
    return read(answer, IncidentV1.class);
  }

  private MvcTestResult correct(IncidentV1 incident, IncidentAccountV1 better) {
    return put(
        "harbour",
        WORKER,
        path(incident),
        new NewCorrectionV1("The guard called.", better),
        etag(get("harbour", WORKER, path(incident))));
  }

  private MvcTestResult close(String role, IncidentV1 incident) {
    return post(
        "harbour",
        role,
        path(incident) + "/closure",
        LEARNED,
        etag(get("harbour", WORKER, path(incident))));
  }

  private List<IncidentV1> listed(String role, ShelterV1 house) {
    return read(
            get("harbour", role, "/shelters/" + house.getId() + "/incidents?state=reported"),
            IncidentPageV1.class)
        .getItems();
  }

  private static String path(IncidentV1 incident) {
    return "/incidents/" + incident.getId();
  }

  private static InvolvedStaffV1 staff(String personId) {
    return new InvolvedStaffV1(personId, IncidentPartV1.WITNESS);
  }

  private static InvolvedResidentV1 resident(PlacementV1 placement) {
    return new InvolvedResidentV1(placement.getId(), IncidentPartV1.AFFECTED);
  }

  private static IncidentAccountV1 account() {
    return new IncidentAccountV1(
        IncidentCategoryV1.INTRUSION,
        SeverityV1.MAJOR,
        Instant.now().minus(Duration.ofHours(2)),
        "The yard",
        "A stranger climbed over the wall.");
  }
}
