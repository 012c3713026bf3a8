package org.passage.shelters.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passage.shelters.Stays;
import org.passage.shelters.api.ActivityKindV1;
import org.passage.shelters.api.ActivityPageV1;
import org.passage.shelters.api.ActivityStateV1;
import org.passage.shelters.api.ActivityV1;
import org.passage.shelters.api.AttendanceV1;
import org.passage.shelters.api.EnrolmentAttendanceV1;
import org.passage.shelters.api.EnrolmentChoiceV1;
import org.passage.shelters.api.EnrolmentPageV1;
import org.passage.shelters.api.EnrolmentStateV1;
import org.passage.shelters.api.EnrolmentStepV1;
import org.passage.shelters.api.EnrolmentV1;
import org.passage.shelters.api.NewActivityV1;
import org.passage.shelters.api.NewEnrolmentV1;
import org.passage.shelters.api.PlacementV1;
import org.passage.shelters.api.ShelterV1;
import org.passage.shelters.shelter.Shelters;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class ActivityTest extends Stays {
  @Autowired private Activities activities;
  @Autowired private Shelters shelters;

  @Test
  void sheTakesPartBecauseSheWantsToAndChangesHerMind() {
    ShelterV1 house = shelter("harbour", 1);
    PlacementV1 her = living(house);
    ActivityV1 course = offered(house, course(-10, 60));
    assertThat(said(her, course, EnrolmentChoiceV1.DECLINED).getState())
        .isEqualTo(EnrolmentStateV1.DECLINED);
    assertThat(now(course).getFree()).isEqualTo(2);
    EnrolmentV1 hers = said(her, course, EnrolmentChoiceV1.ENROLLED);
    said(her, course, EnrolmentChoiceV1.ENROLLED);
    assertThat(now(course).getFree()).isEqualTo(1);
    assertThat(said(her, course, EnrolmentChoiceV1.DECLINED).getState())
        .isEqualTo(EnrolmentStateV1.WITHDRAWN);
    assertThat(now(course).getFree()).isEqualTo(2);
    refused(was(hers, AttendanceV1.ATTENDED), 409, "/not-enrolled");

    said(her, course, EnrolmentChoiceV1.ENROLLED);
    EnrolmentV1 there = read(was(hers, AttendanceV1.ATTENDED), EnrolmentV1.class);
    assertThat(there.getHistory())
        .extracting(EnrolmentStepV1::getState)
        .containsExactly(
            EnrolmentStateV1.DECLINED,
            EnrolmentStateV1.ENROLLED,
            EnrolmentStateV1.WITHDRAWN,
            EnrolmentStateV1.ENROLLED,
            EnrolmentStateV1.ATTENDED);
    assertThat(
            read(
                    get("harbour", "shelter-worker", path(course) + "/enrolments"),
                    EnrolmentPageV1.class)
                .getItems())
        .hasSize(1);
  }

  @Test
  void neverMoreTakePartThanCan() {
    ShelterV1 house = shelter("harbour", 6);
    ActivityV1 course = offered(house, course(60, 120));
    List<PlacementV1> people = new ArrayList<>();
    for (int bed = 0; bed < 6; bed++) {
      people.add(living(house));
    }
    List<Integer> answers =
        people.parallelStream()
            .map(it -> enrol(it, course, EnrolmentChoiceV1.ENROLLED).getResponse().getStatus())
            .sorted()
            .toList();
    assertThat(answers).containsExactly(201, 201, 409, 409, 409, 409);
    assertThat(now(course).getFree()).isZero();
  }

  @Test
  void nobodyJoinsWhatWasCancelledOrHasEndedOrIsElsewhere() {
    ShelterV1 house = shelter("harbour", 1);
    PlacementV1 her = living(house);
    ActivityV1 over = offered(house, course(-120, -60));
    refused(enrol(her, over, EnrolmentChoiceV1.ENROLLED), 409, "/activity-over");
    ActivityV1 later = offered(house, course(60, 120));
    EnrolmentV1 hers = said(her, later, EnrolmentChoiceV1.ENROLLED);
    refused(was(hers, AttendanceV1.ATTENDED), 409, "/activity-not-begun");
    ActivityV1 cancelled = read(cancel(later), ActivityV1.class);
    assertThat(cancelled.getState()).isEqualTo(ActivityStateV1.CANCELLED);
    assertThat(cancelled.getCancellationReason()).isEqualTo("The teacher is ill.");
    refused(cancel(later), 409, "/activity-over");
    refused(was(hers, AttendanceV1.ATTENDED), 409, "/activity-over");
    ActivityV1 elsewhere = offered(shelter("harbour", 0), course(60, 120));
    refused(enrol(her, elsewhere, EnrolmentChoiceV1.ENROLLED), 400, "\"/activityId\"");
  }

  @ParameterizedTest
  @CsvSource({
    "-1500, 60, /startsAt",
    "530000, 530060, /startsAt",
    "60, 30, /endsAt",
    "60, 1600, /endsAt"
  })
  void anActivityBeginsBeforeItEndsAndIsNotLongPast(int starts, int ends, String pointer) {
    refused(offer(shelter("harbour", 0), course(starts, ends)), 400, "\"" + pointer + "\"");
  }

  @ParameterizedTest
  @CsvSource({
    // In Rome: an ordinary day, one of 23 hours and one of 25.
    "2026-07-01, 2026-06-30T22:00:00Z, 2026-07-01T22:00:00Z",
    "2026-03-29, 2026-03-28T23:00:00Z, 2026-03-29T22:00:00Z",
    "2026-10-25, 2026-10-24T22:00:00Z, 2026-10-25T23:00:00Z"
  })
  void aDayIsThatOfTheHouseAlsoWhenTheClockChanges(LocalDate day, Instant begins, Instant next) {
    ShelterV1 house = shelter("harbour", 0);
    beginning(house, begins.minusMillis(1));
    String first = beginning(house, begins);
    String last = beginning(house, next.minusMillis(1));
    beginning(house, next);
    assertThat(listed(house, "?day=" + day)).containsExactly(last, first);
  }

  @Test
  void isListedByKindAndStateForTheHouse() {
    ShelterV1 house = shelter("harbour", 0);
    ActivityV1 course = offered(house, course(60, 120));
    ActivityV1 sport = offered(house, course(60, 120).kind(ActivityKindV1.SPORT));
    cancel(sport);
    assertThat(listed(house, "?kind=language")).containsExactly(course.getId());
    assertThat(listed(house, "?state=cancelled&kind=sport")).containsExactly(sport.getId());
    LocalDate today = LocalDate.ofInstant(course.getStartsAt(), ZoneId.of("Europe/Rome"));
    assertThat(listed(house, "?day=" + today)).hasSize(2);
    assertThat(get("sunrise", "shelter-worker", path(course))).hasStatus(403);
    assertThat(get("harbour", "caseworker", path(course))).hasStatus(403);
  }

  private String beginning(ShelterV1 house, Instant at) {
    Activity given = activities.find(offered(house, course(60, 120)).getId()).orElseThrow();
    return activities
        .add(
            Activity.offered(
                shelters.get(house.getId()),
                given.offer(),
                new Activity.Times(at, at.plusSeconds(60)),
                given.offered()))
        .id();
  }

  private static NewActivityV1 course(int starts, int ends) {
    return new NewActivityV1(
        ActivityKindV1.LANGUAGE,
        "Italian for beginners",
        Instant.now().plus(Duration.ofMinutes(starts)),
        Instant.now().plus(Duration.ofMinutes(ends)),
        "A volunteer",
        2,
        Set.of("ita", "ron"),
        true);
  }

  private MvcTestResult offer(ShelterV1 house, NewActivityV1 said) {
    String path = "/shelters/" + house.getId() + "/activities";
    return post("harbour", "shelter-worker", path, said, null);
  }

  private ActivityV1 offered(ShelterV1 house, NewActivityV1 said) {
    MvcTestResult answer = offer(house, said);
    assertThat(answer).hasStatus(201);
    return read(answer, ActivityV1.class);
  }

  private ActivityV1 now(ActivityV1 it) {
    return read(get("harbour", "shelter-worker", path(it)), ActivityV1.class);
  }

  private MvcTestResult cancel(ActivityV1 it) {
    return post(
        "harbour",
        "shelter-manager",
        path(it) + "/cancellation",
        "{\"reason\": \"The teacher is ill.\"}",
        etag(get("harbour", "shelter-worker", path(it))));
  }

  private MvcTestResult enrol(PlacementV1 her, ActivityV1 in, EnrolmentChoiceV1 choice) {
    return post(
        "harbour",
        "shelter-worker",
        "/placements/" + her.getId() + "/enrolments",
        new NewEnrolmentV1(in.getId(), choice),
        null);
  }

  private EnrolmentV1 said(PlacementV1 her, ActivityV1 in, EnrolmentChoiceV1 choice) {
    MvcTestResult answer = enrol(her, in, choice);
    assertThat(answer).hasStatus(201);
    return read(answer, EnrolmentV1.class);
  }

  private MvcTestResult was(EnrolmentV1 hers, AttendanceV1 there) {
    String path = "/enrolments/" + hers.getId();
    return post(
        "harbour",
        "shelter-worker",
        path + "/attendance",
        new EnrolmentAttendanceV1(there),
        etag(get("harbour", "shelter-worker", path)));
  }

  private List<String> listed(ShelterV1 house, String query) {
    String path = "/shelters/" + house.getId() + "/activities" + query;
    return read(get("harbour", "shelter-worker", path), ActivityPageV1.class).getItems().stream()
        .map(ActivityV1::getId)
        .toList();
  }

  private static String path(ActivityV1 it) {
    return "/activities/" + it.getId();
  }
}
