package org.passage.shelters.evacuation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passage.chassis.store.Event;
import org.passage.shelters.Stays;
import org.passage.shelters.api.EvacuationPlanV1;
import org.passage.shelters.api.EvacuationStandingPageV1;
import org.passage.shelters.api.EvacuationStandingV1;
import org.passage.shelters.api.ShelterV1;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class EvacuationPlanTest extends Stays {
  private static final LocalDate TODAY = LocalDate.now();
  private static final LocalDate THERE_TODAY = LocalDate.now(ZoneId.of("Europe/Rome"));

  @Autowired private EvacuationPlans plans;
  @Autowired private EvacuationSweep sweep;

  @Test
  void eachVersionIsKeptAndTheNewestCounts() {
    ShelterV1 house = shelter("harbour", 0);
    assertThat(plan(house, "").getVersion()).isZero();
    assertThat(write(house, "The yard", TODAY, TODAY.plusDays(300), "\"0\"")).hasStatusOk();
    assertThat(write(house, "The park", TODAY, TODAY.plusDays(300), "\"0\"")).hasStatus(412);
    assertThat(write(house, "The park", TODAY, TODAY.plusDays(300), null)).hasStatus(428);
    assertThat(write(house, "The park", TODAY, TODAY.plusDays(200), "\"1\"")).hasStatusOk();

    assertThat(assembly(plan(house, ""))).containsExactly("The park");
    assertThat(assembly(plan(house, "?version=1"))).containsExactly("The yard");
    assertThat(standing(house, ""))
        .singleElement()
        .satisfies(it -> {
          assertThat(it.getVersion()).isEqualTo(2);
          assertThat(it.getNextReviewOn()).isEqualTo(TODAY.plusDays(200));
          assertThat(it.getNextDrillBy()).isEqualTo(THERE_TODAY.plusDays(90));
        });
  }

  @Test
  void onlyThoseWhoWorkThereReadIt() {
    ShelterV1 house = shelter("harbour", 0);
    write(house, "The yard", TODAY, TODAY.plusDays(300), "\"0\"");
    String path = "/shelters/" + house.getId() + "/evacuation-plan";
    assertThat(get("sunrise", "shelter-manager", path)).hasStatus(403);
    assertThat(get("harbour", "caseworker", path)).hasStatus(403);
    assertThat(get("sunrise", "shelter-worker", "/evacuation-plans?shelterId=" + house.getId()))
        .bodyText()
        .doesNotContain(house.getId());
    assertThat(get("harbour", "shelter-worker", "/evacuation-plans?shelterId=" + house.getId()))
        .bodyText()
        .contains(house.getId())
        .doesNotContain("The yard");
  }

  @Test
  void whatIsOverdueIsListedAndToldOnce() {
    ShelterV1 house = shelter("harbour", 0);
    write(house, "The yard", TODAY.minusDays(400), TODAY.minusDays(1), "\"0\"");
    assertThat(plan(house, "").getReviewOverdue()).isTrue();
    assertThat(standing(house, "&overdue=review")).hasSize(1);
    assertThat(standing(house, "&overdue=drill")).isEmpty();
    sweep.sweep();
    sweep.sweep();
    assertThat(plans.newest(house.getId()).orElseThrow().review().told()).isTrue();

    write(house, "The yard", TODAY, TODAY.plusDays(300), "\"1\"");
    assertThat(standing(house, "&overdue=review")).isEmpty();
  }

  @Test
  void aDrillStartsTheTimeAnewAndAnEarlierOneDoesNot() {
    ShelterV1 house = shelter("harbour", 0);
    write(house, "The yard", TODAY, TODAY.plusDays(300), "\"0\"");
    plans.drilled(house.getId(), TODAY.minusDays(100));
    plans.drilled(house.getId(), TODAY.minusDays(200));
    assertThat(plan(house, "").getDrillOverdue()).isTrue();
    assertThat(plan(house, "").getLastDrillOn()).isEqualTo(TODAY.minusDays(100));

    EvacuationPlan late = plans.newest(house.getId()).orElseThrow();
    EvacuationPlan told = late.told(TODAY, Instant.now());
    assertThat(told.outbox())
        .extracting(Event::type)
        .contains("org.passage.shelters.evacuation-drill-overdue.v1");
    assertThat(told.told(TODAY, Instant.now())).isSameAs(told);

    write(house, "The yard", TODAY, TODAY.plusDays(300), "\"1\"");
    assertThat(plan(house, "").getDrillOverdue()).isTrue();
    plans.drilled(house.getId(), TODAY);
    assertThat(plan(house, "").getNextDrillBy()).isEqualTo(TODAY.plusDays(90));
  }

  @Test
  void anOlderVersionThatACrashLeftCurrentIsNotToldOf() {
    ShelterV1 house = shelter("harbour", 0);
    write(house, "The yard", TODAY.minusDays(400), TODAY.minusDays(1), "\"0\"");
    EvacuationPlan first = plans.find(house.getId(), 1).orElseThrow();
    write(house, "The yard", TODAY, TODAY.plusDays(300), "\"1\"");
    plans.tell(first, TODAY, Instant.now());
    EvacuationPlan now = plans.find(house.getId(), 1).orElseThrow();
    assertThat(now.newest()).isFalse();
    assertThat(standing(house, "")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"1, 5, /reviewedOn", "0, 0, /nextReviewOn", "0, 800, /nextReviewOn"})
  void impossibleDaysAreNamed(int reviewed, int next, String pointer) {
    ShelterV1 house = shelter("harbour", 0);
    refused(
        write(house, "The yard", TODAY.plusDays(2L * reviewed), TODAY.plusDays(next), "\"0\""),
        400,
        "\"" + pointer + "\"");
    assertThat(plan(house, "").getVersion()).isZero();
  }

  private MvcTestResult write(
      ShelterV1 house, String assembly, LocalDate reviewed, LocalDate next, @Nullable String etag) {
    return put(
        "harbour",
        "shelter-manager",
        "/shelters/" + house.getId() + "/evacuation-plan",
        """
        {"assemblyPoints": ["%s"], "routes": ["The back stairs"], "alternativeAccommodation": ["The lake"],
         "transport": "The van", "calls": [{"caller": "The shift", "called": "The fire brigade"}],
         "take": [], "needHelp": 1, "reviewedOn": "%s", "nextReviewOn": "%s", "drillEveryDays": 90}\
        """
            .formatted(assembly, reviewed, next),
        etag);
  }

  private EvacuationPlanV1 plan(ShelterV1 house, String query) {
    return read(
        get("harbour", "shelter-worker", "/shelters/" + house.getId() + "/evacuation-plan" + query),
        EvacuationPlanV1.class);
  }

  private static List<String> assembly(EvacuationPlanV1 plan) {
    return requireNonNull(plan.getArrangements()).getAssemblyPoints();
  }

  private List<EvacuationStandingV1> standing(ShelterV1 house, String query) {
    return read(
            get(
                "harbour",
                "shelter-worker",
                "/evacuation-plans?shelterId=" + house.getId() + query),
            EvacuationStandingPageV1.class)
        .getItems();
  }
}
