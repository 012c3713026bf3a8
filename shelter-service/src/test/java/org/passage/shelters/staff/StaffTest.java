package org.passage.shelters.staff;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.EventFeed;
import org.passage.chassis.store.EventFeed.Published;
import org.passage.shelters.Stays;
import org.passage.shelters.api.DutyV1;
import org.passage.shelters.api.ShelterV1;
import org.passage.shelters.api.StaffCheckKindV1;
import org.passage.shelters.api.StaffMemberSummaryPageV1;
import org.passage.shelters.api.StaffMemberSummaryV1;
import org.passage.shelters.api.StaffMemberV1;
import org.passage.shelters.api.StaffRequirementsV1;
import org.passage.shelters.api.StaffWarningStateV1;
import org.passage.shelters.api.StaffWarningV1;
import org.passage.shelters.api.StaffWarningsPageV1;
import org.passage.shelters.api.StaffWarningsV1;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class StaffTest extends Stays {
  private static final LocalDate TODAY = LocalDate.now();

  @Autowired private StaffSweep sweep;
  @Autowired private EventFeed feed;

  @Test
  void whoWorksInAHouseIsKnownByHerIdAlone() {
    ShelterV1 house = shelter("harbour", 0);
    String person = person();
    StaffMemberV1 member = enlisted(house, person);
    refused(enlist("harbour", house, person), 409, "/already-enlisted");
    assertThat(enlist("harbour", shelter("harbour", 0), person)).hasStatus(201);

    MvcTestResult left =
        put(
            "harbour",
            "shelter-manager",
            "/staff-members/" + member.getId(),
            "{\"function\": \"night-watch\", \"since\": \"2026-01-01\", \"until\": \"%s\"}"
                .formatted(TODAY.minusDays(3)),
            "\"1\"");
    assertThat(left).hasStatusOk();
    assertThat(read(left, StaffMemberV1.class).getWarnings()).isEmpty();
    List<StaffMemberSummaryV1> list =
        read(
                get("harbour", "shelter-manager", "/shelters/" + house.getId() + "/staff"),
                StaffMemberSummaryPageV1.class)
            .getItems();
    assertThat(list).extracting(StaffMemberSummaryV1::getPersonId).containsExactly(person);
    assertThat(list.getFirst().getUntil()).isEqualTo(TODAY.minusDays(3));
    assertThat(warnings(house, "")).isEmpty();
  }

  @Test
  void whatIsMissingEndsOrHasEndedIsWarnedOf() {
    ShelterV1 house = shelter("harbour", 0);
    StaffMemberV1 member = enlisted(house, person());
    StaffRequirementsV1 needed =
        read(get("harbour", "shelter-worker", "/staff-requirements"), StaffRequirementsV1.class);
    assertThat(member.getWarnings())
        .hasSize(needed.getVettings().size() + needed.getTrainings().size() + 1)
        .extracting(StaffWarningV1::getState)
        .containsOnly(StaffWarningStateV1.MISSING);

    vetting(member, "identity", "cleared", TODAY.plusDays(needed.getWarnDays()));
    vetting(member, "criminal-record", "cleared", TODAY.minusDays(1));
    vetting(member, "interview", "cleared", TODAY.minusDays(1));
    training(member, "first-aid", TODAY.plusDays(needed.getWarnDays() + 1));
    sign(member, 2);

    assertThat(warnings(house, "&kind=vetting"))
        .extracting(StaffWarningV1::getCode, StaffWarningV1::getState)
        .containsExactlyInAnyOrder(
            tuple("identity", StaffWarningStateV1.EXPIRING),
            tuple("criminal-record", StaffWarningStateV1.EXPIRED),
            tuple("interview", StaffWarningStateV1.EXPIRED),
            tuple("employment-references", StaffWarningStateV1.MISSING));
    assertThat(warnings(house, "&kind=code-of-conduct")).isEmpty();
    assertThat(warnings(house, "&kind=training"))
        .extracting(StaffWarningV1::getCode)
        .doesNotContain("first-aid");
    assertThat(warnings(house, "&state=expiring"))
        .extracting(StaffWarningV1::getKind)
        .containsExactly(StaffCheckKindV1.VETTING);

    vetting(member, "criminal-record", "cleared", null);
    assertThat(warnings(house, "&kind=vetting"))
        .extracting(StaffWarningV1::getCode)
        .doesNotContain("criminal-record");
  }

  @Test
  void whoDidNotPassIsNotPutOnTheRotaOfAnyHouse() {
    ShelterV1 house = shelter("harbour", 0);
    ShelterV1 other = shelter("harbour", 0);
    String person = person();
    StaffMemberV1 member = enlisted(house, person);
    vetting(member, "criminal-record", "cleared", null);
    assertThat(duty(house, person, 1)).hasStatus(201);

    vetting(member, "criminal-record", "revoked", null);
    refused(duty(house, person, 2), 409, "/vetting-failed");
    refused(duty(other, person, 3), 409, "/vetting-failed");
    assertThat(now(member).getBarred()).isTrue();

    vetting(member, "criminal-record", "cleared", null);
    assertThat(duty(other, person, 3)).hasStatus(201);
  }

  @Test
  void whatIsLackingIsInTheAnswerToWhoeverPutsHerOnTheRota() {
    ShelterV1 house = shelter("harbour", 0);
    String person = person();
    StaffMemberV1 member = enlisted(house, person);
    vetting(member, "identity", "cleared", TODAY.plusDays(10));
    assertThat(lacking(duty(house, person, 1))).doesNotContain("identity").contains("first-aid");
    assertThat(lacking(duty(house, person, 11))).contains("identity");
    assertThat(lacking(duty(house, person(), 1))).contains("identity", "version-1");
  }

  @Test
  void nobodyRecordsHerOwnVetting() {
    StaffMemberV1 own = enlisted(shelter("harbour", 0), "harbour-shelter-manager");
    refused(
        record(own, "vettings", vetting("identity", "cleared", TODAY, null)),
        409,
        "/second-person-needed");
    assertThat(record(own, "code-signatures", signature(1))).hasStatusOk();
  }

  @ParameterizedTest
  @CsvSource({"2, 5, /checkedOn", "-4, -6, /validUntil"})
  void impossibleDaysAreNamed(int checked, int until, String pointer) {
    StaffMemberV1 member = enlisted(shelter("harbour", 0), person());
    String said = vetting("identity", "cleared", TODAY.plusDays(checked), TODAY.plusDays(until));
    refused(record(member, "vettings", said), 400, "\"" + pointer + "\"");
    assertThat(now(member).getVettings()).isEmpty();
  }

  @Test
  void thatSomethingEndedIsToldOnce() {
    ShelterV1 house = shelter("harbour", 0);
    StaffMemberV1 member = enlisted(house, person());
    vetting(member, "identity", "cleared", TODAY.minusDays(2));
    vetting(member, "criminal-record", "cleared", TODAY.plusDays(40));
    sweep.sweep();
    sweep.sweep();
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() ->
            assertThat(told(member))
                .containsExactly(
                    Map.of("shelterId", house.getId(), "kind", "vetting", "code", "identity")));
  }

  @Test
  void onlyAManagerOfItsOwnOrganizationSeesAndWritesIt() {
    ShelterV1 house = shelter("harbour", 0);
    StaffMemberV1 member = enlisted(house, person());
    assertThat(enlist("sunrise", house, person())).hasStatus(403);
    String path = "/staff-members/" + member.getId();
    assertThat(get("sunrise", "shelter-manager", path)).hasStatus(404);
    assertThat(get("harbour", "shelter-worker", path)).hasStatus(403);
    assertThat(get("sunrise", "shelter-manager", "/staff-warnings?shelterId=" + house.getId()))
        .hasStatusOk()
        .bodyText()
        .doesNotContain(member.getId());
    assertThat(post("harbour", "shelter-manager", path + "/code-signatures", signature(1), null))
        .hasStatus(428);
    assertThat(post("harbour", "shelter-manager", path + "/code-signatures", signature(1), "\"9\""))
        .hasStatus(412);
  }

  private List<Map<String, String>> told(StaffMemberV1 member) {
    return feed.after(0, 100_000).stream()
        .map(Published::event)
        .filter(it -> it.subject().equals(member.getId()))
        .filter(it -> it.type().equals("org.passage.shelters.staff-check-expired.v1"))
        .map(Event::data)
        .toList();
  }

  private static String person() {
    return UUID.randomUUID().toString();
  }

  private MvcTestResult enlist(String organization, ShelterV1 house, String person) {
    return post(
        organization,
        "shelter-manager",
        "/shelters/" + house.getId() + "/staff",
        "{\"personId\": \"%s\", \"function\": \"care\", \"since\": \"2026-01-01\"}"
            .formatted(person),
        null);
  }

  private StaffMemberV1 enlisted(ShelterV1 house, String person) {
    MvcTestResult answer = enlist("harbour", house, person);
    assertThat(answer).hasStatus(201);
    return read(answer, StaffMemberV1.class);
  }

  private void vetting(
      StaffMemberV1 member, String kind, String outcome, @Nullable LocalDate until) {
    LocalDate checked = until != null && until.isBefore(TODAY) ? until : TODAY.minusDays(1);
    assertThat(record(member, "vettings", vetting(kind, outcome, checked, until))).hasStatusOk();
  }

  private static String vetting(
      String kind, String outcome, LocalDate checked, @Nullable LocalDate until) {
    return """
    {"kind": "%s", "outcome": "%s", "checkedOn": "%s", "checkedBy": "The court"%s}\
    """
        .formatted(kind, outcome, checked, ending(until));
  }

  private void training(StaffMemberV1 member, String topic, @Nullable LocalDate until) {
    String said =
        "{\"topic\": \"%s\", \"completedOn\": \"%s\"%s}"
            .formatted(topic, TODAY.minusDays(1), ending(until));
    assertThat(record(member, "trainings", said)).hasStatusOk();
  }

  private void sign(StaffMemberV1 member, int version) {
    assertThat(record(member, "code-signatures", signature(version))).hasStatusOk();
  }

  private static String signature(int version) {
    return "{\"codeVersion\": %d, \"signedOn\": \"%s\"}".formatted(version, TODAY.minusDays(1));
  }

  private static String ending(@Nullable LocalDate until) {
    return until == null ? "" : ", \"validUntil\": \"" + until + "\"";
  }

  private MvcTestResult record(StaffMemberV1 member, String what, String body) {
    String path = "/staff-members/" + member.getId();
    return post(
        "harbour",
        "shelter-manager",
        path + "/" + what,
        body,
        etag(get("harbour", "shelter-manager", path)));
  }

  private StaffMemberV1 now(StaffMemberV1 member) {
    return read(
        get("harbour", "shelter-manager", "/staff-members/" + member.getId()), StaffMemberV1.class);
  }

  private List<StaffWarningV1> warnings(ShelterV1 house, String query) {
    String path = "/staff-warnings?shelterId=" + house.getId() + query;
    return read(get("harbour", "shelter-manager", path), StaffWarningsPageV1.class)
        .getItems()
        .stream()
        .map(StaffWarningsV1::getWarnings)
        .flatMap(List::stream)
        .toList();
  }

  private MvcTestResult duty(ShelterV1 house, String person, int day) {
    return post(
        "harbour",
        "shelter-manager",
        "/shelters/" + house.getId() + "/duties",
        "{\"personId\": \"%s\", \"role\": \"support\", \"from\": \"%sT10:00:00Z\", \"until\": \"%sT18:00:00Z\"}"
            .formatted(person, TODAY.plusDays(day), TODAY.plusDays(day)),
        null);
  }

  private List<String> lacking(MvcTestResult assigned) {
    assertThat(assigned).hasStatus(201);
    return requireNonNull(read(assigned, DutyV1.class).getWarnings()).stream()
        .map(StaffWarningV1::getCode)
        .toList();
  }
}
