package org.passage.shelters.drill;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.passage.shelters.Stays;
import org.passage.shelters.api.DrillPageV1;
import org.passage.shelters.api.DrillStateV1;
import org.passage.shelters.api.DrillV1;
import org.passage.shelters.api.EvacuationPlanV1;
import org.passage.shelters.api.ShelterV1;
import org.passage.shelters.drill.Drill.Intent;
import org.passage.shelters.drill.Drill.Report;
import org.passage.shelters.shelter.Shelters;
import org.passage.shelters.shelter.Stamp;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class DrillTest extends Stays {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Rome"));
  private static final Stamp SOMEBODY = new Stamp("somebody", Instant.now());

  @Autowired private Drills drills;
  @Autowired private DrillSweep sweep;
  @Autowired private Shelters shelters;

  @Test
  void whatWasHeldSetsTheDayOfTheNext() {
    ShelterV1 house = shelter("harbour", 0);
    plan(house);
    DrillV1 planned = planned(house);
    Instant at = Instant.now().minus(Duration.ofDays(3));
    MvcTestResult held = step(planned, "report", report(at, 9, 8));
    assertThat(held).hasStatusOk();
    DrillV1 drill = read(held, DrillV1.class);
    assertThat(drill.getState()).isEqualTo(DrillStateV1.HELD);
    assertThat(requireNonNull(drill.getReport()).getProblems()).containsExactly("A stuck gate");
    EvacuationPlanV1 plan =
        read(
            get("harbour", "shelter-worker", "/shelters/" + house.getId() + "/evacuation-plan"),
            EvacuationPlanV1.class);
    LocalDate day = LocalDate.ofInstant(at, ZoneId.of("Europe/Rome"));
    assertThat(plan.getLastDrillOn()).isEqualTo(day);
    assertThat(plan.getNextDrillBy()).isEqualTo(day.plusDays(90));

    refused(step(drill, "report", report(at, 9, 8)), 409, "/step-not-possible");
    refused(step(drill, "cancellation", "{\"reason\": \"Rain\"}"), 409, "/step-not-possible");
  }

  @Test
  void oneThatIsCalledOffIsNotHeld() {
    ShelterV1 house = shelter("harbour", 0);
    DrillV1 planned = planned(house);
    assertThat(step(planned, "cancellation", "{\"reason\": \"Somebody arrived\"}")).hasStatusOk();
    assertThat(list(house, "&state=called-off"))
        .singleElement()
        .extracting(DrillV1::getCalledOffBecause)
        .isEqualTo("Somebody arrived");
    assertThat(list(house, "&state=planned")).isEmpty();
  }

  @Test
  void oneWhoseDayHasPassedIsListedAndToldOnce() {
    ShelterV1 house = shelter("harbour", 0);
    Drill missed = drills.add(past(house));
    planned(house);
    assertThat(list(house, "&state=overdue"))
        .extracting(DrillV1::getId)
        .containsExactly(missed.id());
    sweep.sweep();
    Drill told = drills.find(missed.id()).orElseThrow();
    assertThat(told.course().told()).isTrue();
    sweep.sweep();
    assertThat(told.missed(Instant.now())).isSameAs(told);
    assertThat(step(read(get(missed), DrillV1.class), "report", report(Instant.now(), 3, 3)))
        .hasStatusOk();
    assertThat(list(house, "&state=overdue")).isEmpty();
  }

  @Test
  void aCrashBeforeThePlanKnewIsMadeUpFor() {
    ShelterV1 house = shelter("harbour", 0);
    plan(house);
    Drill planned = drills.add(past(house));
    Report report = new Report(SOMEBODY.at(), 60, 3, 3, List.of(), List.of(), SOMEBODY);
    drills.replace(planned.held(report, TODAY));
    sweep.sweep();
    assertThat(get("harbour", "shelter-worker", "/evacuation-plans?shelterId=" + house.getId()))
        .bodyText()
        .contains("\"lastDrillOn\":\"" + TODAY + "\"");
    assertThat(drills.find(planned.id()).orElseThrow().course().heldOn()).isNull();
  }

  @Test
  void whatCannotBeIsRefusedByName() {
    ShelterV1 house = shelter("harbour", 0);
    refused(plan(house, TODAY.minusDays(1).toString()), 400, "\"/plannedOn\"");
    DrillV1 planned = planned(house);
    refused(step(planned, "report", report(Instant.now(), 3, 4)), 400, "\"/tookPart\"");
    refused(
        step(planned, "report", report(Instant.now().plusSeconds(60), 3, 3)), 400, "\"/heldAt\"");
    assertThat(post("harbour", "shelter-manager", path(planned) + "/report", report(), null))
        .hasStatus(428);
    assertThat(get("sunrise", "shelter-manager", path(planned))).hasStatus(404);
    assertThat(get("harbour", "caseworker", path(planned))).hasStatus(403);
  }

  private Drill past(ShelterV1 house) {
    return Drill.planned(
        shelters.get(house.getId()),
        new Intent(TODAY.minusDays(5), DrillScenario.FIRE, DrillTime.NIGHT, SOMEBODY));
  }

  private void plan(ShelterV1 house) {
    assertThat(
            put(
                "harbour",
                "shelter-manager",
                "/shelters/" + house.getId() + "/evacuation-plan",
                """
                {"assemblyPoints": ["The yard"], "routes": ["The stairs"], "alternativeAccommodation": ["The lake"],
                 "transport": "The van", "calls": [{"caller": "The shift", "called": "The fire brigade"}],
                 "take": [], "needHelp": 0, "reviewedOn": "%s", "nextReviewOn": "%s", "drillEveryDays": 90}\
                """
                    .formatted(TODAY.minusDays(1), TODAY.plusDays(100)),
                "\"0\""))
        .hasStatusOk();
  }

  private DrillV1 planned(ShelterV1 house) {
    MvcTestResult answer = plan(house, TODAY.plusDays(3).toString());
    assertThat(answer).hasStatus(201);
    return read(answer, DrillV1.class);
  }

  private MvcTestResult plan(ShelterV1 house, String day) {
    return post(
        "harbour",
        "shelter-manager",
        "/shelters/" + house.getId() + "/evacuation-drills",
        "{\"plannedOn\": \"%s\", \"scenario\": \"fire\", \"time\": \"night\"}".formatted(day),
        null);
  }

  private static String report() {
    return report(Instant.now(), 3, 3);
  }

  private static String report(Instant at, int present, int tookPart) {
    return """
    {"heldAt": "%s", "seconds": 312, "present": %d, "tookPart": %d, "problems": ["A stuck gate"], "changes": []}\
    """
        .formatted(at, present, tookPart);
  }

  private MvcTestResult get(Drill drill) {
    return get("harbour", "shelter-worker", "/evacuation-drills/" + drill.id());
  }

  private MvcTestResult step(DrillV1 drill, String step, String body) {
    return post(
        "harbour",
        "shelter-manager",
        path(drill) + "/" + step,
        body,
        etag(get("harbour", "shelter-worker", path(drill))));
  }

  private static String path(DrillV1 drill) {
    return "/evacuation-drills/" + drill.getId();
  }

  private List<DrillV1> list(ShelterV1 house, String query) {
    return read(
            get(
                "harbour",
                "shelter-worker",
                "/evacuation-drills?shelterId=" + house.getId() + query),
            DrillPageV1.class)
        .getItems();
  }
}
