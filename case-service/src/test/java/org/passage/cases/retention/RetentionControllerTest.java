package org.passage.cases.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.cases.CaseClient.readAll;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passage.cases.CaseClient;
import org.passage.chassis.chores.Leases;
import org.passage.chassis.security.Caller;
import org.passage.chassis.testing.ServiceTest;
import org.passage.chassis.testing.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@ServiceTest
class RetentionControllerTest {
  @Autowired MockMvcTester mvc;
  @Autowired MongoDatabase database;
  @Autowired RetentionRuns runs;
  @Autowired RetentionWork work;

  @Test
  void aDryRunSaysWhatIsDueSinceWhenAndWhyTheRestIsKept() {
    Office office = office("dry-run", Office.TWO_YEARS);
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    String due = office.closed(3);
    String held = office.closed(3);
    String restricted = office.closed(3);
    String child = office.closed(3, today.minusYears(17));
    String recent = office.closed(0);
    office.hold(held);
    office.restrict(restricted);

    String run = office.run(true, "judged");

    assertThat(office.told(run))
        .bodyJson()
        .extractingPath("$")
        .asMap()
        .containsEntry("due", 1)
        .containsEntry("kept", 3)
        .containsEntry("erased", 0)
        .containsEntry("scheduleNumber", 1);
    assertThat(office.cases(run, "due")).containsExactly(due);
    assertThat(readAll(office.said(run), "$.items[?(@.caseId == '" + due + "')].dueOn"))
        .containsExactly(today.minusYears(1).minusDays(1).toString());
    assertThat(office.keptBecause(run, held)).isEqualTo("legal-hold");
    assertThat(office.keptBecause(run, restricted)).isEqualTo("restricted");
    assertThat(office.keptBecause(run, child)).isEqualTo("not-due-yet");
    assertThat(office.said(run)).bodyText().doesNotContain(recent, "Secretname");
    assertThat(office.stepped(office.lawyer, run, "confirmation")).hasStatus(409);
    assertThat(office.there(due)).isTrue();
  }

  @Test
  void casesThatWereMergedAreLeftToASupervisor() {
    Office office = office("merged", Office.TWO_YEARS);
    String survivor = office.closed(3);
    String duplicate = office.closed(3);
    office.merge(survivor, duplicate);

    String run = office.run(true, "judged");

    assertThat(office.cases(run, "due")).isEmpty();
    assertThat(office.keptBecause(run, survivor)).isEqualTo("merged");
    assertThat(office.keptBecause(run, duplicate)).isEqualTo("merged");
  }

  @Test
  void whatIsDueIsErasedWhenASecondPersonWantsIt() {
    Office office = office("two-people", Office.TWO_YEARS);
    String due = office.closed(3);
    String held = office.closed(3);
    office.hold(held);
    String run = office.run(false, "awaiting-confirmation");
    assertThat(office.there(due)).isTrue();

    assertThat(office.stepped(office.supervisor, run, "confirmation"))
        .hasStatus(409)
        .bodyText()
        .contains("/second-person-needed");
    assertThat(office.stepped(office.caseworker, run, "confirmation")).hasStatus(403);
    assertThat(office.stepped(office.lawyer, run, "confirmation")).hasStatus(200);
    office.until(run, "completed");

    assertThat(office.there(due)).isFalse();
    assertThat(office.keyThere(due)).isFalse();
    assertThat(office.there(held)).isTrue();
    assertThat(office.cases(run, "erased")).containsExactly(due);
    assertThat(office.told(run))
        .bodyJson()
        .extractingPath("$")
        .asMap()
        .containsEntry("due", 0)
        .containsEntry("kept", 1)
        .containsEntry("erased", 1)
        .containsEntry("startedBy", "two-people-case-supervisor")
        .containsEntry("confirmedBy", "two-people-legal-adviser");
    assertThat(
            new CaseClient(mvc)
                .get(
                    TestTokens.as("two-people", "auditor"),
                    "/cases/" + due + "/audit-events?limit=100"))
        .hasStatus(200)
        .bodyText()
        .contains("retention " + run);
    assertThat(office.stepped(office.lawyer, run, "cancellation")).hasStatus(409);
  }

  @Test
  void eachCaseIsJudgedAgainAtTheMoment() {
    Office office = office("judged-again", Office.TWO_YEARS);
    String held = office.closed(3);
    String reopened = office.closed(3);
    String gone = office.closed(3);
    String run = office.run(false, "awaiting-confirmation");
    assertThat(office.cases(run, "due")).containsExactlyInAnyOrder(held, reopened, gone);
    office.hold(held);
    assertThat(office.moved(reopened, 2, "reopened", "new-need")).hasStatus(200);

    assertThat(office.stepped(office.lawyer, run, "confirmation")).hasStatus(200);
    office.until(run, "completed");

    assertThat(office.keptBecause(run, held)).isEqualTo("legal-hold");
    assertThat(office.keptBecause(run, reopened)).isEqualTo("reopened");
    assertThat(office.there(held)).isTrue();
    assertThat(office.there(reopened)).isTrue();
    assertThat(office.there(gone)).isFalse();
  }

  @Test
  void aRunGoesOnWhereItWas() {
    Office office = office("taken-up", Office.TWO_YEARS);
    List<String> due = IntStream.range(0, 4).mapToObj(it -> office.closed(3)).toList();
    RetentionRun begun =
        RetentionRun.start(
            new Caller("first", "taken-up", "main", Set.of()), false, 1, Instant.now());
    // So that nobody else takes it up.
    new Leases(database, Clock.systemUTC(), Duration.ofMinutes(1)).take("retention:" + begun.id());
    runs.add(begun);
    work.run(begun, () -> false);
    assertThat(state(begun)).isEqualTo(RetentionRunState.JUDGING);
    work.run(begun, () -> true);
    RetentionRun confirmed =
        runs.change(
            runs.find(begun.id())
                .orElseThrow()
                .confirmed(new Caller("second", "taken-up", "main", Set.of()), 1, Instant.now()));
    AtomicInteger steps = new AtomicInteger();
    work.run(confirmed, () -> steps.incrementAndGet() < 3);
    assertThat(due.stream().filter(office::there)).hasSize(2);
    assertThat(state(begun)).isEqualTo(RetentionRunState.ERASING);

    work.run(confirmed, () -> true);

    assertThat(due).noneMatch(office::there);
    assertThat(state(begun)).isEqualTo(RetentionRunState.COMPLETED);
    assertThat(office.cases(begun.id(), "erased")).containsExactlyInAnyOrderElementsOf(due);
  }

  @Test
  void aRunThatIsStoppedErasesNothing() {
    Office office = office("stopped", Office.TWO_YEARS);
    String due = office.closed(3);
    String run = office.run(false, "awaiting-confirmation");
    assertThat(office.stepped(office.lawyer, run, "cancellation")).hasStatus(200);
    assertThat(office.stepped(office.lawyer, run, "confirmation")).hasStatus(409);
    assertThat(office.there(due)).isTrue();
  }

  @Test
  void isForOnesOwnOfficeAlone() {
    Office office = office("own-office", Office.TWO_YEARS);
    office.closed(3);
    String run = office.run(true, "judged");
    CaseClient client = new CaseClient(mvc);
    RequestPostProcessor elsewhere =
        TestTokens.as("own-office", Map.of("office", "genoa"), "case-supervisor");
    for (RequestPostProcessor other :
        List.of(elsewhere, TestTokens.as("lantern", "case-supervisor"))) {
      assertThat(client.get(other, "/retention-runs/" + run)).hasStatus(404);
      assertThat(client.get(other, "/retention-runs/" + run + "/cases")).hasStatus(404);
      assertThat(client.get(other, "/retention-runs")).bodyText().doesNotContain(run);
    }
    assertThat(client.get(office.lawyer, "/retention-runs")).bodyText().contains(run);
    MvcTestResult there = client.post(elsewhere, "/retention-runs", "{\"dryRun\": true}");
    assertThat(there).hasStatus(201);
  }

  @Test
  void nothingIsJudgedWithoutASchedule() {
    Office office = new Office(mvc, database, "without");
    assertThat(office.started(true)).hasStatus(409).bodyText().contains("/no-retention-schedule");
    assertThat(new CaseClient(mvc).get(office.lawyer, "/retention-schedule"))
        .hasStatus(200)
        .bodyText()
        .isEqualTo("{\"number\":0}");
  }

  @Test
  void aScheduleIsChangedByWhoReadIt() {
    Office office = office("changing", Office.TWO_YEARS);
    assertThat(office.scheduled(0, Office.TWO_YEARS)).hasStatus(412);
    office.closed(3);
    String run = office.run(false, "awaiting-confirmation");
    MvcTestResult changed = office.scheduled(1, Office.TWO_YEARS.replace("2,", "20,"));
    assertThat(changed)
        .hasStatus(200)
        .bodyJson()
        .extractingPath("$")
        .asMap()
        .containsEntry("number", 2)
        .containsEntry("years", 20)
        .containsEntry("setBy", "changing-case-supervisor");
    assertThat(office.stepped(office.lawyer, run, "confirmation"))
        .hasStatus(409)
        .bodyText()
        .contains("/retention-run-not-confirmed");
    assertThat(
            new CaseClient(mvc)
                .change(
                    office.lawyer,
                    HttpMethod.PUT,
                    "/retention-schedule",
                    "\"2\"",
                    Office.TWO_YEARS))
        .hasStatus(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"years\": 0, \"childFromMajority\": true, \"legalBasis\": \"Archives act\"}",
        "{\"years\": 51, \"childFromMajority\": true, \"legalBasis\": \"Archives act\"}",
        "{\"years\": 2, \"legalBasis\": \"Archives act\"}",
        "{\"years\": 2, \"childFromMajority\": true, \"legalBasis\": \"\"}",
        "{\"years\": 2, \"childFromMajority\": true, \"legalBasis\": \"Archives act\", \"rules\": [{\"years\": 0}]}",
        "{\"years\": 2, \"childFromMajority\": true, \"legalBasis\": \"Archives act\", \"rules\": [{}]}"
      })
  void aScheduleHasBounds(String schedule) {
    assertThat(new Office(mvc, database, "bounds").scheduled(0, schedule)).hasStatus(400);
  }

  private Office office(String organization, String schedule) {
    Office office = new Office(mvc, database, organization);
    assertThat(office.scheduled(0, schedule)).hasStatus(200);
    return office;
  }

  private RetentionRunState state(RetentionRun run) {
    return runs.find(run.id()).orElseThrow().state();
  }
}
