package org.passage.shelters.medication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.passage.shelters.Stays;
import org.passage.shelters.api.AsNeededV1;
import org.passage.shelters.api.DoseCorrectionV1;
import org.passage.shelters.api.DoseOutcomeV1;
import org.passage.shelters.api.DoseV1;
import org.passage.shelters.api.DueMedicationPageV1;
import org.passage.shelters.api.DueMedicationV1;
import org.passage.shelters.api.DueStateV1;
import org.passage.shelters.api.DueTimeV1;
import org.passage.shelters.api.EndReasonV1;
import org.passage.shelters.api.FormerDoseV1;
import org.passage.shelters.api.MedicationDayPageV1;
import org.passage.shelters.api.MedicationDayV1;
import org.passage.shelters.api.MedicineFormV1;
import org.passage.shelters.api.MedicineRouteV1;
import org.passage.shelters.api.NewDoseV1;
import org.passage.shelters.api.NewPrescriptionV1;
import org.passage.shelters.api.PlacementV1;
import org.passage.shelters.api.PrescriptionPageV1;
import org.passage.shelters.api.PrescriptionStateV1;
import org.passage.shelters.api.PrescriptionStopV1;
import org.passage.shelters.api.PrescriptionV1;
import org.passage.shelters.api.ShelterV1;
import org.passage.shelters.medication.DueDoses.DueTime;
import org.passage.shelters.placement.Residents;
import org.passage.shelters.shelter.Shelters;
import org.passage.shelters.shelter.Stamp;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class MedicationTest extends Stays {
  private static final ZoneId ROME = ZoneId.of("Europe/Rome");
  private static final LocalDate TODAY = LocalDate.now(ROME);

  @Autowired private Prescriptions prescriptions;
  @Autowired private DueDoses dueDoses;
  @Autowired private Residents residents;
  @Autowired private Shelters shelters;

  @Test
  void asNeededIsGivenUpToItsMostAndNotTooSoonUnlessThereIsAReason() {
    PrescriptionV1 pain = prescribed(asNeeded(2, 60));
    MedicationDayV1 day = recorded(pain, given());
    assertThat(day.getDoses()).extracting(DoseV1::getOutcome).containsExactly(DoseOutcomeV1.GIVEN);
    assertThat(day.getDoses().getFirst().getRecordedBy()).isEqualTo("harbour-health-worker");
    refused(record(pain, given()), 409, "/dose-too-early");
    recorded(pain, given().override("The doctor said so on the telephone."));
    recorded(pain, new NewDoseV1(DoseOutcomeV1.REFUSED));
    assertThat(record(pain, given()).getResponse().getStatus()).isEqualTo(409);
    refused(record(pain, new NewDoseV1(DoseOutcomeV1.MISSED).reason("x")), 400, "\"/outcome\"");
    refused(record(pain, new NewDoseV1(DoseOutcomeV1.ENTERED_IN_ERROR)), 400, "\"/outcome\"");
  }

  @Test
  void theLastDoseOfADayIsGivenOnceHoweverManyGiveIt() {
    PrescriptionV1 pain = prescribed(asNeeded(3, 0));
    List<Integer> answers =
        IntStream.range(0, 10)
            .parallel()
            .mapToObj(it -> record(pain, given()).getResponse().getStatus())
            .sorted()
            .toList();
    assertThat(answers).containsExactly(201, 201, 201, 409, 409, 409, 409, 409, 409, 409);
    assertThat(days(pain).getFirst().getDoses()).hasSize(3);
    refused(record(pain, given()), 409, "/dose-over-maximum");
  }

  @Test
  void nothingIsGivenBeforeTheFirstDayAfterTheLastOrWhenItWasStopped() {
    refused(
        record(prescribed(asNeeded(9, 0).from(TODAY.plusDays(1))), given()),
        409,
        "/not-prescribed-then");
    refused(
        record(
            prescribed(asNeeded(9, 0).from(TODAY.minusDays(9)).until(TODAY.minusDays(1))), given()),
        409,
        "/not-prescribed-then");

    PrescriptionV1 pain = prescribed(asNeeded(9, 0));
    recorded(pain, given());
    Instant before = Instant.now();
    PrescriptionV1 stopped = read(stop(pain), PrescriptionV1.class);
    assertThat(stopped.getState()).isEqualTo(PrescriptionStateV1.STOPPED);
    assertThat(stopped.getStopReason()).isEqualTo("The pain is gone.");
    refused(record(pain, given()), 409, "/not-prescribed-then");
    recorded(pain, given().at(before));
    refused(stop(pain), 409, "/prescription-over");
  }

  @Test
  void ofAControlledSubstanceAnotherPersonIsAWitness() {
    PrescriptionV1 strong = prescribed(asNeeded(9, 0).controlled(true));
    refused(record(strong, given()), 400, "\"/witness\"");
    refused(record(strong, given().witness("harbour-health-worker")), 400, "\"/witness\"");
    recorded(strong, new NewDoseV1(DoseOutcomeV1.REFUSED));
    assertThat(recorded(strong, given().witness("person_0002")).getDoses().getLast().getWitness())
        .isEqualTo("person_0002");
  }

  @Test
  void aTimeIsGivenOnceAndWhatWasMissedHasAReason() {
    LocalTime time = LocalTime.now(ROME).truncatedTo(ChronoUnit.MINUTES);
    PrescriptionV1 daily = prescribed(daily(time));
    refused(record(daily, given()), 400, "\"/timeOfDay\"");
    refused(record(daily, given().timeOfDay(time.plusHours(1).toString())), 400, "\"/timeOfDay\"");
    NewDoseV1 missed = new NewDoseV1(DoseOutcomeV1.MISSED).timeOfDay(time.toString());
    refused(record(daily, missed), 400, "\"/reason\"");
    recorded(daily, missed.reason("The pharmacy was closed."));
    recorded(daily, given().timeOfDay(time.toString()));
    refused(record(daily, given().timeOfDay(time.toString())), 409, "/dose-over-maximum");
    refused(record(daily, missed.reason("Again.")), 409, "/dose-recorded");
    refused(
        record(daily, given().timeOfDay(time.toString()).day(TODAY.plusDays(1))),
        409,
        "/dose-too-early");
    refused(
        record(daily, given().timeOfDay(time.toString()).at(Instant.now().plusSeconds(90))),
        400,
        "\"/at\"");
    refused(
        record(
            daily, given().timeOfDay(time.toString()).at(Instant.now().minus(Duration.ofDays(3)))),
        400,
        "\"/at\"");
  }

  @Test
  void aCorrectionKeepsWhatWasRecordedBefore() {
    PrescriptionV1 pain = prescribed(asNeeded(1, 0));
    MedicationDayV1 wrong = recorded(pain, given());
    String dose = wrong.getDoses().getFirst().getId();
    MedicationDayV1 right =
        read(correct(wrong, dose, new NewDoseV1(DoseOutcomeV1.REFUSED)), MedicationDayV1.class);
    DoseV1 now = right.getDoses().getFirst();
    assertThat(now.getOutcome()).isEqualTo(DoseOutcomeV1.REFUSED);
    assertThat(now.getCorrection()).isEqualTo("It was the wrong line.");
    assertThat(now.getAt()).isEqualTo(wrong.getDoses().getFirst().getAt());
    assertThat(now.getFormer())
        .extracting(FormerDoseV1::getOutcome)
        .containsExactly(DoseOutcomeV1.GIVEN);
    recorded(pain, given());
    refused(correct(wrong, dose, given()), 409, "/dose-over-maximum");
    refused(correct(wrong, "dos_0000000000", given()), 400, "\"/doseId\"");
    assertThat(correct(wrong, dose, new NewDoseV1(DoseOutcomeV1.ENTERED_IN_ERROR))).hasStatusOk();
  }

  @Test
  void whatIsDueInTheHouseIsListedUntilSheTookOrRefusedIt() {
    ShelterV1 house = shelter("harbour", 1);
    PlacementV1 her = living(house);
    LocalTime soon = LocalTime.now(ROME).plusMinutes(30).truncatedTo(ChronoUnit.MINUTES);
    PrescriptionV1 daily = prescribed(her, daily(soon));
    prescribed(her, asNeeded(2, 60));
    assertThat(due(house))
        .extracting(DueMedicationV1::getPrescriptionId)
        .containsExactly(daily.getId());
    assertThat(due(house).getFirst().getTimes())
        .extracting(DueTimeV1::getTimeOfDay, DueTimeV1::getState)
        .containsExactly(tuple(soon.toString(), DueStateV1.DUE));

    done(said(her, "absence", "{\"since\": \"" + Instant.now() + "\"}"));
    assertThat(due(house)).isEmpty();
    done(said(her, "return", null));
    recorded(daily, new NewDoseV1(DoseOutcomeV1.REFUSED).timeOfDay(soon.toString()));
    assertThat(due(house)).isEmpty();
  }

  @Test
  void dueTimesFollowTheClockOfTheHouseOverMidnightAndWhenItChanges() {
    Prescription nightly =
        running("2026-03-01", LocalTime.of(2, 30), LocalTime.of(23, 30), LocalTime.of(0, 15));
    assertThat(times(nightly, "2026-03-28T23:00:00Z"))
        .containsExactly(
            "2026-03-28 00:15 MISSED",
            "2026-03-28 02:30 MISSED",
            "2026-03-28 23:30 DUE",
            "2026-03-29 00:15 DUE");
    // 02:30 is left out by the clock: it is due at 03:30, which is 01:30 in UTC.
    assertThat(times(nightly, "2026-03-29T02:20:00Z"))
        .containsExactly(
            "2026-03-28 23:30 MISSED", "2026-03-29 00:15 MISSED", "2026-03-29 02:30 DUE");
    // 02:30 comes twice: it is due the first time, which is 00:30 in UTC.
    assertThat(times(running("2026-10-25", LocalTime.of(2, 30)), "2026-10-25T01:31:00Z"))
        .containsExactly("2026-10-25 02:30 MISSED");
  }

  @Test
  void nothingIsDueBeforeItWasPrescribedOrAfterItsEnd() {
    Prescription over = running("2026-03-01", LocalTime.NOON);
    Instant later = Instant.parse("2026-05-02T12:00:00Z");
    assertThat(dueDoses.due(over, ROME, later)).hasSize(1);
    Stamp then = new Stamp("somebody", Instant.parse("2026-05-01T10:00:00Z"));
    Prescription stopped = over.stopped(new Prescription.Stop("She is well.", then));
    assertThat(dueDoses.due(stopped, ROME, later)).isEmpty();
    assertThat(times(over, "2026-02-28T12:00:00Z")).isEmpty();
  }

  @Test
  void whatIsPrescribedEndsWhenSheHasLeft() {
    ShelterV1 house = shelter("harbour", 1);
    PlacementV1 her = living(house);
    PrescriptionV1 pain = prescribed(her, asNeeded(2, 60));
    recorded(pain, given());
    end("harbour", "shelter-worker", her, "departure", EndReasonV1.STAY_COMPLETED);
    refused(record(pain, given()), 409, "/not-in-the-house");
    new MedicationSweep(prescriptions, residents, shelters, Clock.systemUTC()).sweep();
    assertThat(
            read(
                    get(
                        "harbour",
                        "health-worker",
                        "/placements/" + her.getId() + "/prescriptions?state=ended"),
                    PrescriptionPageV1.class)
                .getItems())
        .hasSize(1);
    assertThat(days(pain)).hasSize(1);
  }

  @Test
  void isForHealthWorkersOfTheHouseAlone() {
    PrescriptionV1 pain = prescribed(asNeeded(2, 60));
    for (String role : List.of("shelter-worker", "shelter-manager", "case-supervisor")) {
      assertThat(get("harbour", role, path(pain))).hasStatus(403);
    }
    assertThat(get("sunrise", "health-worker", path(pain))).hasStatus(404);
    assertThat(post("harbour", "health-worker", path(pain) + "/stop", "{\"reason\": \"x\"}", null))
        .hasStatus(428);
    refused(
        prescribe(living(shelter("harbour", 1)), asNeeded(2, 60).timesOfDay(Set.of("08:00"))),
        400,
        "\"/asNeeded\"");
  }

  private List<String> times(Prescription of, String now) {
    return dueDoses.due(of, ROME, Instant.parse(now)).stream().map(MedicationTest::words).toList();
  }

  private static String words(DueTime it) {
    return it.day() + " " + it.time() + " " + it.state();
  }

  /** Prescribed at the end of February, for a day and those after it. */
  private static Prescription running(String day, LocalTime... times) {
    Instant prescribed = Instant.parse("2026-02-28T23:30:00Z");
    return new Prescription(
        "prc_" + System.nanoTime(),
        1,
        "harbour",
        ADULT,
        new Prescription.Place("plc_0001", "shl_0001"),
        PrescriptionState.RUNNING,
        new Medicine(
            new Medicine.Substance("Sertraline", "50 mg", MedicineForm.TABLET),
            "1 tablet",
            MedicineRoute.ORAL,
            false,
            "Dr. Example",
            null),
        new Schedule(List.of(times), null, LocalDate.parse(day), null),
        new Stamp("somebody", prescribed),
        null,
        List.of());
  }

  private static NewPrescriptionV1 asNeeded(int most, int minutes) {
    return medicine().asNeeded(new AsNeededV1(most, minutes));
  }

  private static NewPrescriptionV1 daily(LocalTime time) {
    return medicine().timesOfDay(Set.of(time.toString()));
  }

  private static NewPrescriptionV1 medicine() {
    return new NewPrescriptionV1(
        "Paracetamol",
        "500 mg",
        MedicineFormV1.TABLET,
        "1 tablet",
        MedicineRouteV1.ORAL,
        false,
        TODAY.minusDays(1),
        "Dr. Example");
  }

  private static NewDoseV1 given() {
    return new NewDoseV1(DoseOutcomeV1.GIVEN);
  }

  private MvcTestResult prescribe(PlacementV1 her, NewPrescriptionV1 said) {
    String path = "/placements/" + her.getId() + "/prescriptions";
    return post("harbour", "health-worker", path, whole(said), null);
  }

  private PrescriptionV1 prescribed(PlacementV1 her, NewPrescriptionV1 said) {
    MvcTestResult answer = prescribe(her, said);
    assertThat(answer).hasStatus(201);
    return read(answer, PrescriptionV1.class);
  }

  private PrescriptionV1 prescribed(NewPrescriptionV1 said) {
    return prescribed(living(shelter("harbour", 1)), said);
  }

  private MvcTestResult record(PrescriptionV1 of, NewDoseV1 said) {
    return post("harbour", "health-worker", path(of) + "/doses", whole(said), null);
  }

  private MedicationDayV1 recorded(PrescriptionV1 of, NewDoseV1 said) {
    MvcTestResult answer = record(of, said);
    assertThat(answer).hasStatus(201);
    return read(answer, MedicationDayV1.class);
  }

  private MvcTestResult correct(MedicationDayV1 day, String dose, NewDoseV1 right) {
    String path = "/medication-days/" + day.getId();
    return post(
        "harbour",
        "health-worker",
        path + "/corrections",
        whole(new DoseCorrectionV1(dose, right, "It was the wrong line.")),
        etag(get("harbour", "health-worker", path)));
  }

  private MvcTestResult stop(PrescriptionV1 it) {
    return post(
        "harbour",
        "health-worker",
        path(it) + "/stop",
        whole(new PrescriptionStopV1("The pain is gone.")),
        etag(get("harbour", "health-worker", path(it))));
  }

  private List<MedicationDayV1> days(PrescriptionV1 of) {
    MvcTestResult answer = get("harbour", "health-worker", path(of) + "/days");
    return read(answer, MedicationDayPageV1.class).getItems();
  }

  private List<DueMedicationV1> due(ShelterV1 house) {
    String path = "/shelters/" + house.getId() + "/due-medication";
    return read(get("harbour", "health-worker", path), DueMedicationPageV1.class).getItems();
  }

  private static String path(PrescriptionV1 it) {
    return "/prescriptions/" + it.getId();
  }
}
