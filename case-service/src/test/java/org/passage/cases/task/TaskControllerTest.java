package org.passage.cases.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.passage.cases.CaseClient.CASEWORKER;

import java.io.StringReader;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passage.cases.CaseClient;
import org.passage.chassis.testing.ServiceTest;
import org.passage.chassis.testing.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@ServiceTest
class TaskControllerTest {
  private static final RequestPostProcessor SUPERVISOR =
      TestTokens.as("harbour", "case-supervisor");
  private static final RequestPostProcessor NURSE = TestTokens.as("harbour", "health-worker");
  private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

  @Autowired MockMvcTester mvc;
  CaseClient client;
  String caseId;
  String path;

  @BeforeEach
  void openCase() {
    client = new CaseClient(mvc);
    caseId = client.openCase();
    path = "/cases/" + caseId + "/tasks";
  }

  @Test
  void isOnesOwnUnlessSomebodyElseOfTheTeamIsNamed() {
    assertThat(add(TODAY, ""))
        .hasStatus(201)
        .bodyJson()
        .extractingPath("$.assignee")
        .isEqualTo("harbour-caseworker");
    MvcTestResult stranger = add(TODAY, ", \"assignee\": \"harbour-health-worker\"");
    assertThat(stranger)
        .hasStatus(400)
        .bodyJson()
        .extractingPath("$.errors[0].pointer")
        .isEqualTo("/assignee");
    join(NURSE);
    assertThat(add(TODAY, ", \"assignee\": \"harbour-health-worker\"")).hasStatus(201);
  }

  @Test
  void isOverdueFromTheDayAfter() {
    String late = CaseClient.read(add(TODAY.minusDays(1), ""), "$.id");
    String today = CaseClient.read(add(TODAY, ""), "$.id");
    assertThat(ids(CASEWORKER, "/tasks?state=overdue&assignee=me&limit=100"))
        .contains(late)
        .doesNotContain(today);
    assertThat(ids(CASEWORKER, path + "?state=overdue")).containsExactly(late);
    assertThat(ids(CASEWORKER, path + "?state=open")).containsExactly(today, late);
    assertThat(client.get(CASEWORKER, path + "/" + late))
        .bodyJson()
        .extractingPath("$.overdue")
        .isEqualTo(true);
    assertThat(end(late, "completion", 1)).hasStatus(200);
    assertThat(ids(CASEWORKER, "/tasks?state=overdue&limit=100")).doesNotContain(late);
  }

  @Test
  void isSeenOverAllCasesByWhoeverWorksOnThemOrSupervisesThem() {
    String id = CaseClient.read(add(TODAY, ""), "$.id");
    assertThat(ids(SUPERVISOR, "/tasks?assignee=anyone&limit=100")).contains(id);
    assertThat(ids(SUPERVISOR, "/tasks?limit=100")).doesNotContain(id);
    RequestPostProcessor colleague = TestTokens.as("harbour", "legal-adviser");
    assertThat(ids(colleague, "/tasks?assignee=anyone&limit=100")).doesNotContain(id);
    join(colleague);
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(
            () -> assertThat(ids(colleague, "/tasks?assignee=anyone&limit=100")).contains(id));
    assertThat(ids(TestTokens.as("lantern", "caseworker"), "/tasks?assignee=anyone")).isEmpty();
  }

  @Test
  void changesWhileItIsOpenAndEndsOnce() {
    String id = CaseClient.read(add(TODAY, ""), "$.id");
    MvcTestResult changed =
        client.change(
            CASEWORKER, HttpMethod.PUT, path + "/" + id, "\"1\"", task(TODAY.plusDays(3), ""));
    assertThat(changed)
        .hasStatus(200)
        .bodyJson()
        .extractingPath("$.dueOn")
        .isEqualTo(TODAY.plusDays(3).toString());
    assertThat(end(id, "cancellation", 2)).hasStatus(200).bodyJson().hasPath("$.endedAt");
    assertThat(end(id, "completion", 3)).hasStatus(409);
    assertThat(client.change(CASEWORKER, HttpMethod.PUT, path + "/" + id, "\"3\"", task(TODAY, "")))
        .hasStatus(409);
  }

  @Test
  void isInTheCalendarByItsKindAndTheCaseCodeAlone() throws Exception {
    String id = CaseClient.read(add(TODAY, ""), "$.id");
    String done = CaseClient.read(add(TODAY, ""), "$.id");
    end(done, "completion", 1);
    MvcTestResult answered = client.get(CASEWORKER, "/tasks/calendar");
    assertThat(answered).hasStatus(200);
    assertThat(answered.getResponse().getContentType()).isEqualTo("text/calendar;charset=UTF-8");
    String text = answered.getResponse().getContentAsString();
    assertThat(text).doesNotContain("hostel").doesNotContain(done).doesNotContain("harbour");
    assertThat(text.lines()).contains("DTSTART;VALUE=DATE:" + TODAY.toString().replace("-", ""));
    Calendar calendar = new CalendarBuilder().build(new StringReader(text));
    calendar.validate();
    List<VEvent> days = calendar.getComponents("VEVENT");
    VEvent day =
        days.stream()
            .filter(it -> it.getUid().orElseThrow().getValue().equals(id + "@passage"))
            .findFirst()
            .orElseThrow();
    String code = CaseClient.read(client.get(CASEWORKER, "/cases/" + caseId), "$.code");
    assertThat(day.getRequiredProperty("SUMMARY").getValue()).isEqualTo("Phone call, " + code);
    assertThat(day.getPropertyList().getAll())
        .extracting(Property::getName)
        .containsExactlyInAnyOrder("UID", "DTSTAMP", "DTSTART", "SUMMARY", "SEQUENCE", "TRANSP");
  }

  @Test
  void leavesTheCalendarOfWhoeverLeavesTheTeam() throws Exception {
    join(NURSE);
    String id = CaseClient.read(add(TODAY, ", \"assignee\": \"harbour-health-worker\""), "$.id");
    assertThat(client.get(NURSE, "/tasks/calendar").getResponse().getContentAsString())
        .contains(id);
    client.change(CASEWORKER, HttpMethod.DELETE, member(NURSE), eTag(), "");
    assertThat(client.get(NURSE, "/tasks/calendar").getResponse().getContentAsString())
        .startsWith("BEGIN:VCALENDAR")
        .doesNotContain(id);
  }

  private static String task(LocalDate due, String more) {
    return "{\"kind\": \"phone-call\", \"title\": \"Ask the hostel\", \"dueOn\": \""
        + due
        + "\""
        + more
        + "}";
  }

  private MvcTestResult add(LocalDate due, String more) {
    return client.post(CASEWORKER, path, task(due, more));
  }

  private MvcTestResult end(String id, String how, int version) {
    return client.change(
        CASEWORKER, HttpMethod.POST, path + "/" + id + "/" + how, "\"" + version + '"', "");
  }

  private List<String> ids(RequestPostProcessor caller, String list) {
    MvcTestResult listed = client.get(caller, list);
    assertThat(listed).hasStatus(200);
    return CaseClient.readAll(listed, "$.items[*].id");
  }

  private void join(RequestPostProcessor colleague) {
    assertThat(client.change(CASEWORKER, HttpMethod.PUT, member(colleague), eTag(), ""))
        .hasStatus(200);
  }

  private String member(RequestPostProcessor colleague) {
    String who = colleague == NURSE ? "harbour-health-worker" : "harbour-legal-adviser";
    return "/cases/" + caseId + "/care-team/" + who;
  }

  private String eTag() {
    return String.valueOf(
        client.get(CASEWORKER, "/cases/" + caseId + "/care-team").getResponse().getHeader("ETag"));
  }
}
