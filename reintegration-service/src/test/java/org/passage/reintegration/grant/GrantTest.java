package org.passage.reintegration.grant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passage.reintegration.Api;
import org.passage.reintegration.Api.Reply;
import org.passage.reintegration.JourneyTest;

class GrantTest extends JourneyTest {
  @Test
  void isRequestedApprovedAndPaidOnce() {
    Reply requested = request(officer, active(), "450.00", "EUR");
    assertThat(requested.status()).isEqualTo(201);
    assertThat(requested.text("state")).isEqualTo("requested");

    Reply approved = supervisor.post(step(requested, "approval"), "", requested);
    assertThat(approved.text("state")).isEqualTo("approved");

    Reply paid = pay(approved, today().toString());
    assertThat(paid.status()).isEqualTo(200);
    assertThat(paid.text("state")).isEqualTo("paid");

    Reply again = pay(paid, today().toString());
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.problem()).isEqualTo("grant-already-paid");

    Reply read = officer.get("/grants/" + requested.id());
    assertThat(read.text("amount")).isEqualTo("450.00");
    assertThat(read.text("currency")).isEqualTo("EUR");
    assertThat(read.text("payment.receipt")).isEqualTo("RC-2026-0417");
  }

  @Test
  void isNotApprovedByTheOneWhoRequestedIt() {
    Api both = as("sunrise", "reintegration-officer", "case-supervisor");
    Reply requested = request(both, active(), "450.00", "EUR");

    Reply refused = both.post(step(requested, "approval"), "", requested);

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.problem()).isEqualTo("second-person-needed");
    assertThat(officer.get("/grants/" + requested.id()).text("state")).isEqualTo("requested");
  }

  @Test
  void isApprovedBySupervisorsOnly() {
    Reply requested = request(officer, active(), "450.00", "EUR");

    assertThat(officer.post(step(requested, "approval"), "", requested).status()).isEqualTo(403);
  }

  @Test
  void isRefusedWithAReasonAndThenNotPaid() {
    Reply requested = request(officer, active(), "450.00", "EUR");

    Reply refused =
        supervisor.post(
            step(requested, "refusal"), "{\"reason\": \"Another fund pays\"}", requested);

    assertThat(refused.text("state")).isEqualTo("refused");
    assertThat(refused.text("refusalReason")).isEqualTo("Another fund pays");
    assertThat(pay(refused, today().toString()).status()).isEqualTo(409);
  }

  @Test
  void isNotPaidBeforeItWasApprovedNorInTheFuture() {
    Reply requested = request(officer, active(), "450.00", "EUR");
    assertThat(pay(requested, today().toString()).problem()).isEqualTo("step-not-possible");
    Reply approved = supervisor.post(step(requested, "approval"), "", requested);

    assertThat(pay(approved, today().minusDays(1).toString()).pointers())
        .containsExactly("/paidOn");
    assertThat(pay(approved, today().plusDays(1).toString()).pointers()).containsExactly("/paidOn");
    assertThat(officer.get("/grants/" + requested.id()).text("state")).isEqualTo("approved");
  }

  @Test
  void isForAnActivePlanOnly() {
    assertThat(request(officer, agreed(), "450.00", "EUR").problem()).isEqualTo("plan-not-active");
    assertThat(request(officer, ended(), "450.00", "EUR").problem()).isEqualTo("plan-not-active");
  }

  @Test
  void isNotPaidWhileThePlanIsPaused() {
    Reply plan = active();
    Reply requested = request(officer, plan, "450.00", "EUR");
    Reply approved = supervisor.post(step(requested, "approval"), "", requested);
    officer.post("/plans/" + plan.id() + "/suspension", "{\"reason\": \"her-wish\"}", plan);

    assertThat(pay(approved, today().toString()).problem()).isEqualTo("plan-not-active");
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
    Reply plan = active();

    Reply refused = request(officer, plan, amount, currency);

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.pointers()).containsExactly(pointer);
    assertThat(officer.get("/grants?planId=" + plan.id()).ids()).isEmpty();
  }

  @Test
  void isAtMostTheCeilingOfThisPlace() {
    Reply plan = active();

    assertThat(request(officer, plan, "1000.00", "EUR").status()).isEqualTo(201);
    Reply refused = request(officer, plan, "1000.01", "EUR");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.problem()).isEqualTo("grant-over-ceiling");
    assertThat(refused.text("detail")).contains("EUR 1000.00");
  }

  @Test
  void isForAnAssistanceThatThePlanGives() {
    Reply refused =
        officer.post(
            "/plans/" + active().id() + "/grants",
            """
            {"type": "legal", "amount": "10", "currency": "EUR", "purpose": "A lawyer"}
            """);

    assertThat(refused.pointers()).containsExactly("/type");
  }

  @Test
  void isUnknownToAnotherOrganization() {
    Reply plan = active();
    Reply requested = request(officer, plan, "450.00", "EUR");

    assertThat(stranger.get("/grants/" + requested.id()).status()).isEqualTo(404);
    assertThat(stranger.get("/grants?planId=" + plan.id()).status()).isEqualTo(404);
    assertThat(request(stranger, plan, "450.00", "EUR").status()).isEqualTo(404);
    assertThat(officer.get("/grants?planId=" + plan.id()).ids()).containsExactly(requested.id());
  }

  @Test
  void isNeitherRequestedNorApprovedWhileTheCaseCannotBeAskedFor() {
    Reply plan = active();
    Reply requested = request(officer, plan, "450.00", "EUR");
    casesAreDown(caseId);

    assertThat(request(officer, plan, "450.00", "EUR").status()).isEqualTo(503);
    assertThat(supervisor.post(step(requested, "approval"), "", requested).status()).isEqualTo(503);
    assertThat(officer.get("/grants?planId=" + plan.id()).ids()).hasSize(1);
  }

  private static Reply request(Api by, Reply plan, String amount, String currency) {
    return by.post(
        "/plans/" + plan.id() + "/grants",
        """
        {"type": "housing", "amount": "%s", "currency": "%s", "purpose": "First rent"}
        """
            .formatted(amount, currency));
  }

  private Reply pay(Reply grant, String paidOn) {
    return officer.post(
        step(grant, "payment"),
        """
        {"paidOn": "%s", "receipt": "RC-2026-0417"}
        """
            .formatted(paidOn),
        officer.get("/grants/" + grant.id()));
  }

  private static String step(Reply grant, String step) {
    return "/grants/" + grant.id() + "/" + step;
  }
}
