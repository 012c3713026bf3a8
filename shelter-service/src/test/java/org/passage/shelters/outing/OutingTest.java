package org.passage.shelters.outing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.EventFeed;
import org.passage.chassis.store.EventFeed.Published;
import org.passage.shelters.Stays;
import org.passage.shelters.api.AuthoritiesIfLateV1;
import org.passage.shelters.api.CurfewV1;
import org.passage.shelters.api.EndReasonV1;
import org.passage.shelters.api.NewOutingReturnV1;
import org.passage.shelters.api.NewOutingStepV1;
import org.passage.shelters.api.NewOutingV1;
import org.passage.shelters.api.OutingCompanyV1;
import org.passage.shelters.api.OutingConditionV1;
import org.passage.shelters.api.OutingPageV1;
import org.passage.shelters.api.OutingPurposeV1;
import org.passage.shelters.api.OutingStateV1;
import org.passage.shelters.api.OutingStepKindV1;
import org.passage.shelters.api.OutingV1;
import org.passage.shelters.api.OutingWarningV1;
import org.passage.shelters.api.PlacementV1;
import org.passage.shelters.api.SafetyAdviceV1;
import org.passage.shelters.api.ShelterV1;
import org.passage.shelters.placement.Residents;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class OutingTest extends Stays {
  private static final ZoneId ROME = ZoneId.of("Europe/Rome");
  private static final String TYPE = "org.passage.shelters.outing-";

  @Autowired private Outings outings;
  @Autowired private Residents residents;
  @Autowired private EventFeed feed;

  @Test
  void sheGoesOutAndComesBackAndTheHouseKnowsWhoIsOut() {
    ShelterV1 house = shelter("harbour", 1);
    PlacementV1 her = living(house);
    OutingV1 out = begun(her, errand());
    assertThat(out.getState()).isEqualTo(OutingStateV1.OUT);
    assertThat(out.getWarnings()).isEmpty();
    assertThat(out.getOverdueFrom()).isEqualTo(out.getExpectedBackAt().plus(Duration.ofHours(1)));
    assertThat(from(house, "?state=out")).extracting(OutingV1::getId).containsExactly(out.getId());
    assertThat(from(house, "?overdue=true")).isEmpty();

    OutingV1 back = read(back(out, new NewOutingReturnV1(OutingConditionV1.UPSET)), OutingV1.class);
    assertThat(back.getState()).isEqualTo(OutingStateV1.RETURNED);
    assertThat(requireNonNull(back.getBack()).getCondition()).isEqualTo(OutingConditionV1.UPSET);
    assertThat(from(house, "?state=out")).isEmpty();
    assertThat(from(house, "")).hasSize(1);
    refused(back(out, new NewOutingReturnV1(OutingConditionV1.WELL)), 409, "/outing-over");
    begun(her, errand());
    await()
        .untilAsserted(
            () -> assertThat(told(out)).containsExactly("begun of null", "returned of null"));
  }

  @Test
  void sheIsOutOnceAtATimeAlsoWhenManyRecordItAtOnce() {
    PlacementV1 her = living(shelter("harbour", 1));
    List<Integer> answers =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(it -> begin(her, errand()).getResponse().getStatus())
            .sorted()
            .toList();
    assertThat(answers).containsExactly(201, 409, 409, 409, 409, 409, 409, 409);
    refused(begin(her, errand()), 409, "/out-already");
  }

  @Test
  void nobodyGoesOutWhoIsAwayOrDoesNotLiveThere() {
    ShelterV1 house = shelter("harbour", 1);
    PlacementV1 coming = requested(wish(ADULT, house));
    refused(begin(coming, errand()), 409, "/not-in-the-house");

    PlacementV1 her = living(coming, "harbour");
    LocalDate today = LocalDate.now(ROME);
    done(said(her, "absence", "{\"since\": \"" + Instant.now() + "\"}"));
    refused(begin(her, errand()), 409, "/away-already");
    done(said(her, "return", null));
    back(begun(her, errand()), new NewOutingReturnV1(OutingConditionV1.WELL));
    done(said(her, "leave", leave(today.plusDays(3), today.plusDays(5))));
    back(begun(her, errand()), new NewOutingReturnV1(OutingConditionV1.WELL));
  }

  @Test
  void aCurfewIsToldAndKeepsNobodyIn() {
    ShelterV1 house = shelter("harbour", house("IT").curfew(new CurfewV1("23:00", "23:30")), 1);
    PlacementV1 her = living(house);
    Instant late =
        LocalDate.now(ROME).plusDays(1).atTime(LocalTime.of(23, 10)).atZone(ROME).toInstant();
    Instant within = Instant.now().plus(Duration.ofHours(35));
    Instant closed = late.isAfter(within) ? late.minus(Duration.ofDays(1)) : late;
    assertThat(begun(her, errand().expectedBackAt(closed)).getWarnings())
        .containsExactly(OutingWarningV1.AFTER_CURFEW);
  }

  @Test
  void whoIsNotBackInTimeIsToldOnceAndListed() {
    ShelterV1 house = shelter("harbour", 1);
    OutingV1 out = begun(living(house), errand());
    sweepIn(Duration.ofMinutes(170));
    assertThat(from(house, "?overdue=true")).isEmpty();
    sweepIn(Duration.ofMinutes(190));
    sweepIn(Duration.ofMinutes(200));
    OutingV1 late = from(house, "?overdue=true").getFirst();
    assertThat(late.getId()).isEqualTo(out.getId());
    assertThat(late.getOverdue()).isTrue();
    assertThat(from(house, "?overdue=false")).isEmpty();

    OutingV1 back = read(back(out, new NewOutingReturnV1(OutingConditionV1.WELL)), OutingV1.class);
    assertThat(back.getOverdue()).isFalse();
    assertThat(from(house, "?overdue=true")).isEmpty();
    await()
        .untilAsserted(() ->
            assertThat(told(out))
                .containsExactly(
                    "begun of null", "overdue of cas_adult", "returned-late of cas_adult"));
  }

  @Test
  void whatIsDoneSinceIsRecordedAndTheAuthoritiesAreToldAsSheWished() {
    ShelterV1 house = shelter("harbour", 1);
    OutingV1 out = begun(living(house), errand());
    step(out, new NewOutingStepV1(OutingStepKindV1.CONTACTED).note("She does not answer."));
    NewOutingStepV1 told = new NewOutingStepV1(OutingStepKindV1.AUTHORITIES_TOLD);
    refused(step(out, told), 400, "\"/note\"");
    sweepIn(Duration.ofHours(4));
    OutingV1 now = read(step(out, told.decidedBy("person_0001")), OutingV1.class);
    assertThat(now.getSteps()).hasSize(2);
    assertThat(now.getSteps().get(0).getDecidedBy()).isEqualTo("harbour-shelter-worker");
    assertThat(now.getSteps().get(1).getDecidedBy()).isEqualTo("person_0001");
    assertThat(now.getSteps().get(1).getRecordedBy()).isEqualTo("harbour-shelter-worker");
  }

  @Test
  void theAuthoritiesAreNotToldAgainstHerWishWithoutAReason() {
    OutingV1 out =
        begun(
            living(shelter("harbour", 1)),
            errand().authoritiesIfLate(AuthoritiesIfLateV1.NOT_WANTED));
    sweepIn(Duration.ofHours(4));
    NewOutingStepV1 told = new NewOutingStepV1(OutingStepKindV1.AUTHORITIES_TOLD);
    refused(step(out, told), 400, "\"/note\"");
    assertThat(step(out, told.note("Her telephone was found broken."))).hasStatusOk();
  }

  @Test
  void anOutingEndsWithHerStay() {
    ShelterV1 house = shelter("harbour", 1);
    PlacementV1 her = living(house);
    OutingV1 out = begun(her, errand());
    end("harbour", "shelter-worker", her, "departure", EndReasonV1.LEFT_WITHOUT_WORD);
    sweepIn(Duration.ZERO);
    assertThat(from(house, "").getFirst().getState()).isEqualTo(OutingStateV1.ENDED);
    refused(back(out, new NewOutingReturnV1(OutingConditionV1.WELL)), 409, "/outing-over");
  }

  @ParameterizedTest
  @CsvSource({
    "10, 60, /leftAt",
    "-60, 60, /leftAt",
    "-2000, 60, /leftAt",
    "0, 0, /expectedBackAt",
    "0, -1, /expectedBackAt",
    "0, 2200, /expectedBackAt"
  })
  void sheLeavesAfterSheArrivedAndIsExpectedAfterThatWithinADayAndAHalf(
      int left, int expected, String pointer) {
    PlacementV1 her = living(shelter("harbour", 1));
    NewOutingV1 said = errand().expectedBackAt(in(expected));
    refused(begin(her, left == 0 ? said : said.leftAt(in(left))), 400, "\"" + pointer + "\"");
  }

  @Test
  void adviceAndNoAdviceAreNotBothRecordedAndSheReturnsAfterSheLeft() {
    PlacementV1 her = living(shelter("harbour", 1));
    refused(
        begin(
            her,
            errand().safetyAdvice(Set.of(SafetyAdviceV1.NOT_WANTED, SafetyAdviceV1.SAFE_ROUTE))),
        400,
        "\"/safetyAdvice\"");
    OutingV1 out = begun(her, errand());
    NewOutingReturnV1 well = new NewOutingReturnV1(OutingConditionV1.WELL);
    refused(back(out, well.at(in(-60))), 400, "\"/at\"");
    refused(back(out, well.at(in(60))), 400, "\"/at\"");
  }

  @Test
  void isForTheStaffOfTheHouse() {
    ShelterV1 house = shelter("harbour", 1);
    OutingV1 out = begun(living(house), errand());
    assertThat(get("sunrise", "shelter-worker", path(out))).hasStatus(404);
    assertThat(get("harbour", "caseworker", path(out))).hasStatus(403);
    assertThat(get("sunrise", "shelter-worker", "/shelters/" + house.getId() + "/outings"))
        .hasStatus(403);
    assertThat(
            post(
                "harbour",
                "shelter-worker",
                path(out) + "/return",
                "{\"condition\": \"well\"}",
                null))
        .hasStatus(428);
  }

  private static NewOutingV1 errand() {
    return new NewOutingV1(
        OutingPurposeV1.ERRANDS,
        "The market at the station.",
        OutingCompanyV1.ALONE,
        in(120),
        Set.of(SafetyAdviceV1.SAFE_ROUTE),
        "Her own telephone.",
        AuthoritiesIfLateV1.WANTED);
  }

  private static Instant in(int minutes) {
    return Instant.now().plus(Duration.ofMinutes(minutes));
  }

  private static String leave(LocalDate from, LocalDate until) {
    return "{\"from\": \"%s\", \"until\": \"%s\", \"wish\": \"To see her sister.\"}"
        .formatted(from, until);
  }

  private MvcTestResult begin(PlacementV1 her, NewOutingV1 said) {
    return post("harbour", "shelter-worker", "/placements/" + her.getId() + "/outings", said, null);
  }

  private OutingV1 begun(PlacementV1 her, NewOutingV1 said) {
    MvcTestResult answer = begin(her, said);
    assertThat(answer).hasStatus(201);
    return read(answer, OutingV1.class);
  }

  private MvcTestResult back(OutingV1 out, NewOutingReturnV1 said) {
    return next(out, "/return", said);
  }

  private MvcTestResult step(OutingV1 out, NewOutingStepV1 said) {
    return next(out, "/steps", said);
  }

  private MvcTestResult next(OutingV1 out, String what, Object said) {
    String etag = etag(get("harbour", "shelter-worker", path(out)));
    return post("harbour", "shelter-worker", path(out) + what, said, etag);
  }

  private List<OutingV1> from(ShelterV1 house, String query) {
    String path = "/shelters/" + house.getId() + "/outings" + query;
    return read(get("harbour", "shelter-manager", path), OutingPageV1.class).getItems();
  }

  /** What was told of an outing, and of whose case. */
  private List<String> told(OutingV1 out) {
    return feed.after(0, 10_000).stream()
        .map(Published::event)
        .filter(it -> it.subject().equals(out.getId()))
        .map(OutingTest::words)
        .toList();
  }

  private static String words(Event it) {
    return it.type().replace(TYPE, "").replace(".v1", "") + " of " + Objects.toString(it.caseId());
  }

  private static String path(OutingV1 out) {
    return "/outings/" + out.getId();
  }

  private void sweepIn(Duration time) {
    new OutingSweep(outings, residents, Clock.offset(Clock.systemUTC(), time)).sweep();
  }
}
