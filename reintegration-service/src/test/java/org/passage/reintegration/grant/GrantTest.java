package org.passage.reintegration.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passage.reintegration.Api;
import org.passage.reintegration.Api.Reply;
import org.passage.reintegration.JourneyTest;

class GrantTest extends JourneyTest {
  private Reply plan;
  private Reply fund;

  @BeforeEach
  void aPlanAndAFund() {
    plan = active();
    fund = fund("2000.00");
  }

  @Test
  void isRequestedApprovedAndPaidInstalmentByInstalment() {
    Reply requested =
        officer.post(
            "/plans/" + plan.id() + "/grants",
            wanted(
                fund,
                "450.00",
                """
                , "instalments": [{"amount": "300.00"},
                                  {"amount": "150.00", "condition": "The lease is signed"}]
                """));
    assertThat(requested.status()).isEqualTo(201);
    assertThat(requested.text("state")).isEqualTo("requested");
    assertThat(account("available")).isEqualTo("2000.00");

    Reply committed = supervisor.post(step(requested, "approval"), "", requested);
    assertThat(committed.status()).isEqualTo(200);
    assertThat(committed.text("state")).isEqualTo("committed");
    assertThat(account("available")).isEqualTo("1550.00");
    assertThat(account("committed")).isEqualTo("450.00");

    Reply first = paid(committed);
    assertThat(first.text("state")).isEqualTo("committed");
    assertThat(first.text("standing.paid")).isEqualTo("300.00");
    assertThat(pay(first, 1).problem()).isEqualTo("instalment-paid");
    assertThat(pay(first, 2).problem()).isEqualTo("condition-not-met");

    String fulfilment = step(first, "instalments/2/fulfilment");
    Reply met = officer.post(fulfilment, "{\"evidence\": \"The lease\"}", first);
    assertThat(officer.post(fulfilment, "{\"evidence\": \"Again\"}", met).problem())
        .isEqualTo("condition-not-open");
    Reply second = pay(met, 2);
    assertThat(second.text("state")).isEqualTo("paid");
    assertThat(second.text("instalments[1].payment.receipt")).isEqualTo("RC-2");
    assertThat(account("paid")).isEqualTo("450.00");
    assertThat(account("committed")).isEqualTo("0.00");
  }

  @Test
  void isGivenUpReturnedAndWrittenOff() {
    Reply released = committed(plan, fund, "100.00");
    released = supervisor.post(step(released, "release"), "{\"reason\": \"Not needed\"}", released);
    assertThat(released.text("state")).isEqualTo("released");

    Reply paid = paid(committed(plan, fund, "200.00"));
    Reply tooMuch = giveBack(paid, "200.01", "EUR");
    assertThat(tooMuch.pointers()).containsExactly("/amount");
    assertThat(giveBack(paid, "10.00", "USD").pointers()).containsExactly("/currency");
    Reply early = giveBack(paid, "10.00", "EUR", today().minusDays(1));
    assertThat(early.status()).isEqualTo(400);
    assertThat(early.pointers()).containsExactly("/receivedOn");
    Reply back = giveBack(paid, "150.00", "EUR");
    assertThat(back.text("state")).isEqualTo("paid");
    Reply lost =
        supervisor.post(
            step(back, "write-offs"),
            "{\"amount\": \"50.00\", \"currency\": \"EUR\", \"reason\": \"Burnt\"}",
            back);
    assertThat(lost.text("state")).isEqualTo("written-off");
    assertThat(lost.text("remarks[1].remark")).isEqualTo("Burnt");

    assertThat(account("available")).isEqualTo("1950.00");
    assertThat(account("writtenOff")).isEqualTo("50.00");
    assertThat(account("donor")).isEqualTo("-2000.00");
  }

  @Test
  void isNeitherApprovedNorWrittenOffByTheOneWhoRequestedIt() {
    Api both = as("sunrise", "reintegration-officer", "case-supervisor");
    Reply requested = both.post("/plans/" + plan.id() + "/grants", wanted(fund, "450.00", ""));

    Reply refused = both.post(step(requested, "approval"), "", requested);

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.problem()).isEqualTo("second-person-needed");
    assertThat(officer.get("/grants/" + requested.id()).text("state")).isEqualTo("requested");
    assertThat(account("committed")).isEqualTo("0.00");
    Reply paid = paid(supervisor.post(step(requested, "approval"), "", requested));
    assertThat(
            both.post(
                    step(paid, "write-offs"),
                    "{\"amount\": \"1.00\", \"currency\": \"EUR\", \"reason\": \"Lost\"}",
                    paid)
                .problem())
        .isEqualTo("second-person-needed");
  }

  @Test
  void aboveALimitIsApprovedByTwo() {
    fund = fund("2000.00", "{\"perGrant\": \"1000.00\", \"twoApprovalsAbove\": \"400.00\"}");
    Reply requested = requested(plan, fund, "400.01");

    Reply once = supervisor.post(step(requested, "approval"), "", requested);
    assertThat(once.text("state")).isEqualTo("requested");
    assertThat(supervisor.post(step(once, "approval"), "", once).problem())
        .isEqualTo("second-person-needed");
    assertThat(account("committed")).isEqualTo("0.00");

    Api other = as("sunrise", "case-supervisor", "caseworker");
    assertThat(other.post(step(once, "approval"), "", once).text("state")).isEqualTo("committed");
    assertThat(committed(plan, fund, "400.00").text("state")).isEqualTo("committed");
  }

  @Test
  void isApprovedBySupervisorsOnly() {
    Reply requested = requested(plan, fund, "450.00");

    assertThat(officer.post(step(requested, "approval"), "", requested).status()).isEqualTo(403);
  }

  @Test
  void isRefusedWithAReasonAndThenNotPaid() {
    Reply requested = requested(plan, fund, "450.00");

    Reply refused =
        supervisor.post(
            step(requested, "refusal"), "{\"reason\": \"Another fund pays\"}", requested);

    assertThat(refused.text("state")).isEqualTo("refused");
    assertThat(refused.text("refusalReason")).isEqualTo("Another fund pays");
    assertThat(pay(refused, 1).problem()).isEqualTo("step-not-possible");
  }

  @Test
  void isNotPaidBeforeItWasApprovedNorInTheFuture() {
    Reply requested = requested(plan, fund, "450.00");
    assertThat(pay(requested, 1).problem()).isEqualTo("step-not-possible");
    Reply approved = supervisor.post(step(requested, "approval"), "", requested);

    assertThat(pay(approved, 1, today().minusDays(1).toString(), "").pointers())
        .containsExactly("/paidOn");
    assertThat(pay(approved, 1, today().plusDays(1).toString(), "").pointers())
        .containsExactly("/paidOn");
    assertThat(pay(approved, 2).status()).isEqualTo(404);
    assertThat(officer.get("/grants/" + requested.id()).text("state")).isEqualTo("committed");
    assertThat(account("paid")).isEqualTo("0.00");
  }

  @Test
  void isPaidInAnotherCurrencyAtTheRateOfTheDay() {
    Reply approved = committed(plan, fund, "33.33");
    String exchange =
        """
        , "exchange": {"amount": "%s", "currency": "MDL", "rate": "19.4321", "rateOn": "%s"}
        """;

    Reply wrong = pay(approved, 1, today().toString(), exchange.formatted("647.68", today()));
    assertThat(wrong.pointers()).containsExactly("/exchange/amount");
    Reply future =
        pay(approved, 1, today().toString(), exchange.formatted("647.67", today().plusDays(1)));
    assertThat(future.pointers()).containsExactly("/exchange/rateOn");
    Reply paid = pay(approved, 1, today().toString(), exchange.formatted("647.67", today()));

    assertThat(paid.text("instalments[0].payment.exchange.amount")).isEqualTo("647.67");
    assertThat(account("paid")).isEqualTo("33.33");
  }

  @Test
  void isForAnActivePlanOnly() {
    assertThat(requested(agreed(), fund, "450.00").problem()).isEqualTo("plan-not-active");
    assertThat(requested(ended(), fund, "450.00").problem()).isEqualTo("plan-not-active");
  }

  @Test
  void isNotPaidWhileThePlanIsPaused() {
    Reply approved = committed(plan, fund, "450.00");
    officer.post("/plans/" + plan.id() + "/suspension", "{\"reason\": \"her-wish\"}", plan);

    assertThat(pay(approved, 1).problem()).isEqualTo("plan-not-active");
  }

  @ParameterizedTest
  @CsvSource({
    "-5, EUR, /amount",
    "0, EUR, /amount",
    "10.005, EUR, /amount",
    "1e3, EUR, /amount",
    "10.5, JPY, /amount",
    "10, eur, /currency",
    "10, QQQ, /currency",
    "10, USD, /currency",
  })
  void isRefusedWhereTheAmountCannotBePaid(String amount, String currency, String pointer) {
    Reply refused =
        officer.post(
            "/plans/" + plan.id() + "/grants", wanted(fund, amount, "").replace("EUR", currency));

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.pointers()).containsExactly(pointer);
    assertThat(officer.get("/grants?planId=" + plan.id()).ids()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"MD\"|\"RO\"|/country",
        "\"MD\"|\"QQ\"|/country",
        "\"housing\"|\"legal\"|/type",
        "\"First rent\"|\"x\", \"instalments\": [{\"amount\": \"1.00\"}]|/instalments",
        "\"First rent\"|\"x\", \"instalments\": [{\"amount\": \"0.001\"}]|/instalments/0/amount",
        "\"fundId\": \"|\"fundId\": \"fnd_none|/fundId",
      })
  void isRefusedWhereTheFundDoesNotGiveIt(String right, String wrong, String pointer) {
    Reply refused =
        officer.post(
            "/plans/" + plan.id() + "/grants", wanted(fund, "450.00", "").replace(right, wrong));

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.pointers()).containsExactly(pointer);
  }

  @Test
  void isAtMostTheCeilingOfItsFund() {
    assertThat(requested(plan, fund, "1000.00").status()).isEqualTo(201);
    Reply refused = requested(plan, fund, "1000.01");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.problem()).isEqualTo("grant-over-ceiling");
    assertThat(refused.text("detail")).contains("EUR 1000.00");
  }

  @Test
  void givesOnePersonNoMoreThanItsFundDoes() {
    fund = fund("2000.00", "{\"perGrant\": \"1000.00\", \"perPerson\": \"600.00\"}");
    committed(plan, fund, "400.00");

    Reply more = requested(plan, fund, "200.01");
    assertThat(supervisor.post(step(more, "approval"), "", more).problem())
        .isEqualTo("person-ceiling");
    assertThat(committed(plan, fund, "200.00").text("state")).isEqualTo("committed");
    assertThat(account("committed")).isEqualTo("600.00");
  }

  @Test
  void isNotApprovedWhenTheFundHasNotGotIt() {
    committed(plan, fund, "1000.00");
    committed(plan, fund, "999.99");
    Reply one = requested(plan, fund, "0.02");

    Reply refused = supervisor.post(step(one, "approval"), "", one);

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.problem()).isEqualTo("fund-overdrawn");
    Reply same = officer.get("/grants/" + one.id());
    assertThat(same.text("state")).isEqualTo("requested");
    assertThat(same.etag()).isEqualTo(one.etag());
    receive(fund, "0.01");
    assertThat(supervisor.post(step(one, "approval"), "", one).text("state"))
        .isEqualTo("committed");
    assertThat(account("available")).isEqualTo("0.00");
  }

  @Test
  void isUnknownToAnotherOrganization() {
    Reply requested = requested(plan, fund, "450.00");

    assertThat(stranger.get("/grants/" + requested.id()).status()).isEqualTo(404);
    assertThat(stranger.get("/funds/" + fund.id()).status()).isEqualTo(404);
    assertThat(stranger.get("/grants?planId=" + plan.id()).status()).isEqualTo(404);
    assertThat(
            stranger.post("/plans/" + plan.id() + "/grants", wanted(fund, "450.00", "")).status())
        .isEqualTo(404);
    assertThat(officer.get("/grants?planId=" + plan.id()).ids()).containsExactly(requested.id());
  }

  @Test
  void isNeitherRequestedNorApprovedWhileTheCaseCannotBeAskedFor() {
    Reply requested = requested(plan, fund, "450.00");
    casesAreDown(caseId);

    assertThat(requested(plan, fund, "450.00").status()).isEqualTo(503);
    assertThat(supervisor.post(step(requested, "approval"), "", requested).status()).isEqualTo(503);
    assertThat(officer.get("/grants?planId=" + plan.id()).ids()).hasSize(1);
    assertThat(account("committed")).isEqualTo("0.00");
  }

  private String account(String name) {
    return supervisor.get("/funds/" + fund.id()).text("accounts." + name);
  }

  private Reply pay(Reply grant, int instalment) {
    return pay(grant, instalment, today().toString(), "");
  }

  private Reply pay(Reply grant, int instalment, String paidOn, String more) {
    return officer.post(
        step(grant, "instalments/" + instalment + "/payment"),
        "{\"paidOn\": \"%s\", \"receipt\": \"RC-%d\"%s}".formatted(paidOn, instalment, more),
        grant);
  }

  private Reply giveBack(Reply grant, String amount, String currency) {
    return giveBack(grant, amount, currency, today());
  }

  private Reply giveBack(Reply grant, String amount, String currency, LocalDate day) {
    return officer.post(
        step(grant, "returns"),
        """
        {"amount": "%s", "currency": "%s", "receivedOn": "%s", "receipt": "RC-9"}
        """
            .formatted(amount, currency, day),
        grant);
  }

  private static String step(Reply grant, String step) {
    return "/grants/" + grant.id() + "/" + step;
  }
}
