package org.passage.acceptance.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.passage.acceptance.platform.RunningPlatform.API;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;
import org.passage.acceptance.platform.RunningPlatform;
import org.passage.acceptance.platform.SideBySide;
import org.passage.acceptance.sample.RunningPlan;

/** A donor's money, from its receipt to the report of what was done with it (row J). */
@ExtendWith(RunningPlatform.class)
class FundsTest {
  private static final String PROBLEMS = "https://passage.example/problems/";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String SECOND = "case-supervisor-milan@harbour";
  private static final int ASKING = 40;
  private static final int AT_ONCE = 20;
  private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

  private final Api.As officer = API.as(RunningPlan.OFFICER);
  private final Api.As supervisor = API.as(RunningPlan.SUPERVISOR);
  private final RunningPlan plan = RunningPlan.anew(API);

  @Test
  void aGrantIsApprovedByAnotherPersonPaidReturnedAndCorrected() {
    String fund = plan.fund("500.00");
    Answer requested = plan.request(fund, "450.00");
    String grant = RunningPlan.grant(requested.text("/id"));
    String payment = grant + "/instalments/1/payment";
    String receipt = "{\"paidOn\": \"%s\", \"receipt\": \"RC-1\"}".formatted(TODAY);

    officer.post(grant + "/approval", requested.eTag(), "{}").expect(403);
    officer
        .post(payment, requested.eTag(), receipt)
        .expect(409)
        .expect("/type", PROBLEMS + "step-not-possible");
    Answer committed = plan.approve(requested).expect(200).expect("/state", "committed");
    Answer other = plan.request(fund, "50.01");
    plan.approve(other).expect(409).expect("/type", PROBLEMS + "fund-overdrawn");
    API.as(RunningPlan.OFFICER)
        .get(RunningPlan.grant(other.text("/id")))
        .expect(200)
        .expect("/state", "requested");

    Answer paid = officer.post(payment, committed.eTag(), receipt).expect(200);
    officer
        .post(
            grant + "/returns",
            paid.eTag(),
            """
            {"amount": "50.00", "currency": "EUR", "receivedOn": "%s", "receipt": "RC-2"}\
            """
                .formatted(TODAY))
        .expect(200)
        .expect("/standing/paid", "400.00");
    String back = supervisor.get(fund + "/entries?limit=1").expect(200).text("/items/0/id");
    String reversal = fund + "/entries/" + back + "/reversal";
    supervisor.post(reversal, "{\"reason\": \"wrong-amount\"}").expect(201);
    supervisor.post(reversal, "{\"reason\": \"wrong-amount\"}").expect(409);
    officer.get(grant).expect(200).expect("/standing/paid", "450.00");
    supervisor
        .get(fund + "/trial-balance")
        .expect(200)
        .expect("/balanced", "true")
        .expect("/agrees", "true")
        .expect("/counted/paid", "450.00")
        .expect("/counted/available", "50.00");
  }

  @Test
  void aGrantIsPaidInHerCurrencyAndWhatIsNotNeededIsGivenUpOrWrittenOff() {
    String fund = plan.fund("500.00");
    Answer committed = plan.approve(plan.request(fund, "100.00")).expect(200);
    String grant = RunningPlan.grant(committed.text("/id"));
    String payment =
        """
        {"paidOn": "%s", "receipt": "RC-3",
         "exchange": {"amount": "%s", "currency": "MDL", "rate": "19.4321", "rateOn": "%s"}}\
        """;
    officer
        .post(
            grant + "/instalments/1/payment",
            committed.eTag(),
            payment.formatted(TODAY, "1943.20", TODAY))
        .expect(400)
        .expect("/errors/0/pointer", "/exchange/amount");
    Answer paid =
        officer
            .post(
                grant + "/instalments/1/payment",
                committed.eTag(),
                payment.formatted(TODAY, "1943.21", TODAY))
            .expect(200);
    supervisor
        .post(
            grant + "/write-offs",
            paid.eTag(),
            "{\"amount\": \"100.00\", \"currency\": \"EUR\", \"reason\": \"It was stolen.\"}")
        .expect(200)
        .expect("/state", "written-off");
    Answer other = plan.approve(plan.request(fund, "400.00")).expect(200);
    supervisor
        .post(
            RunningPlan.grant(other.text("/id")) + "/release",
            other.eTag(),
            "{\"reason\": \"She lives with her aunt.\"}")
        .expect(200)
        .expect("/state", "released");
    supervisor
        .get(fund + "/trial-balance")
        .expect(200)
        .expect("/agrees", "true")
        .expect("/counted/writtenOff", "100.00")
        .expect("/counted/available", "400.00");
  }

  @Test
  void aFundIsClosedAndWhatIsLeftGoesBackToTheDonor() {
    String fund = plan.fund("500.00");
    Answer requested = plan.request(fund, "100.00");
    String back =
        "{\"amount\": \"%s\", \"currency\": \"EUR\", \"paidOn\": \"%s\", \"reference\": \"T-9\"}";

    officer.post(fund + "/closing", "").expect(403);
    supervisor.post(fund + "/closing", "").expect(200);
    plan.approve(requested).expect(409).expect("/type", PROBLEMS + "fund-closed");
    officer.post(fund + "/refunds", back.formatted("500.00", TODAY)).expect(403);
    supervisor
        .post(fund + "/refunds", back.formatted("500.01", TODAY))
        .expect(409)
        .expect("/type", PROBLEMS + "fund-overdrawn");
    supervisor.post(fund + "/refunds", back.formatted("500.00", TODAY)).expect(201);
    supervisor
        .get(fund + "/trial-balance")
        .expect(200)
        .expect("/agrees", "true")
        .expect("/counted/donor", "0.00");
  }

  @Test
  void aLargeGrantIsApprovedByTwoAndNobodyGetsMoreThanTheCeiling() {
    String fund =
        plan.fund(
            "900.00",
            """
            {"perGrant": "500.00", "perPerson": "500.00", "twoApprovalsAbove": "100.00"}\
            """);
    plan.joined(API.idOf(SECOND));
    Answer requested = plan.request(fund, "400.00");
    String grant = RunningPlan.grant(requested.text("/id"));

    Answer once = plan.approve(requested).expect(200).expect("/state", "requested");
    plan.approve(once).expect(409).expect("/type", PROBLEMS + "second-person-needed");
    counted(fund, "committed", "0.00");
    await().ignoreExceptions().until(() -> API.as(SECOND).get(grant).expect(200).status() == 200);
    API.as(SECOND)
        .post(grant + "/approval", once.eTag(), "{}")
        .expect(200)
        .expect("/state", "committed");

    Answer small = plan.request(fund, "100.00");
    Answer over = plan.request(fund, "0.01");
    plan.approve(small).expect(200).expect("/state", "committed");
    plan.approve(over).expect(409).expect("/type", PROBLEMS + "person-ceiling");
    officer
        .post(plan.path() + "/grants", RunningPlan.wanted(fund, "500.01", "EUR"))
        .expect(409)
        .expect("/type", PROBLEMS + "grant-over-ceiling");
    counted(fund, "committed", "500.00");
  }

  @Test
  void manyAtOnceNeverOverdrawAFund() {
    String fund = plan.fund("25.00");
    Queue<Answer> requested = new ConcurrentLinkedQueue<>();
    List<Integer> all = IntStream.range(0, ASKING).boxed().toList();
    SideBySide.each(all, it -> requested.add(plan.request(fund, "1.00")));
    Queue<String> said = new ConcurrentLinkedQueue<>();

    SideBySide.each(AT_ONCE, requested, it -> said.add(said(plan.approve(it))));

    assertThat(Collections.frequency(said, "committed")).isEqualTo(25);
    assertThat(Collections.frequency(said, PROBLEMS + "fund-overdrawn")).isEqualTo(ASKING - 25);
    counted(fund, "committed", "25.00");
    counted(fund, "available", "0.00");
  }

  @Test
  void accountantsGetATableAndDonorsNoSmallNumber() {
    String fund = plan.fund("500.00");
    plan.approve(plan.request(fund, "10.00")).expect(200);

    Answer table = supervisor.get(fund + "/entries", "text/csv").expect(200);
    assertThat(table.body().lines()).hasSize(3).first().asString().startsWith("id,fundId,number");
    assertThat(table.body()).doesNotContain(plan.caseId());
    Answer sheet = supervisor.get(fund + "/entries", XLSX).expect(200);
    assertThat(sheet.headers().firstValue("Content-Type")).hasValue(XLSX);
    assertThat(sheet.body()).startsWith("PK");
    Answer report =
        API.as("analyst@harbour")
            .get(fund + "/donor-report?from=%s&until=%s".formatted(TODAY, TODAY))
            .expect(200)
            .expect("/received", "500.00")
            .expect("/committed", "10.00");
    assertThat(report.json().has("grants")).isFalse();
    assertThat(report.texts("/uses", "assistance")).isEmpty();
    API.as("case-supervisor@sunrise").get(fund + "/entries").expect(404);
  }

  private static String said(Answer answer) {
    return answer.text(answer.status() == 200 ? "/state" : "/type");
  }

  private void counted(String fund, String account, String amount) {
    supervisor
        .get(fund + "/trial-balance")
        .expect(200)
        .expect("/agrees", "true")
        .expect("/counted/" + account, amount);
  }
}
