package org.passage.acceptance.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.passage.acceptance.platform.RunningPlatform.API;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.passage.acceptance.identity.KeycloakAdministrator;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;
import org.passage.acceptance.platform.RunningPlatform;
import org.passage.acceptance.sample.RunningPlan;

/** What is refused with a problem that says why, and of which nothing is written (issue 7). */
@ExtendWith(RunningPlatform.class)
class BadInputTest {
  private static final Api.As OFFICER = API.as(RunningPlan.OFFICER);
  private static final Api.As SUPERVISOR = API.as(RunningPlan.SUPERVISOR);
  private static final String PLANS = RunningPlan.REINTEGRATION + "/plans/";

  private static RunningPlan plan;
  private static String fund;

  /** To whom she has not agreed. */
  private static Answer draft;

  /** More than the fund has, by somebody who may approve what others ask for. */
  private static Answer requested;

  private static Api.As both;

  /** What somebody may try, and how it is answered. */
  enum Tried {
    NEGATIVE_AMOUNT(400, "/amount") {
      @Override
      Answer now() {
        return wanted("-1.00", "EUR");
      }
    },
    OVER_PRECISE_AMOUNT(400, "/amount") {
      @Override
      Answer now() {
        return wanted("1.001", "EUR");
      }
    },
    ANOTHER_CURRENCY(400, "/currency") {
      @Override
      Answer now() {
        return wanted("1.00", "MDL");
      }
    },
    OVERDRAFT(409, "fund-overdrawn") {
      @Override
      Answer now() {
        return plan.approve(requested);
      }
    },
    PAYMENT_WITHOUT_APPROVAL(409, "step-not-possible") {
      @Override
      Answer now() {
        return OFFICER.post(
            grant() + "/instalments/1/payment",
            requested.eTag(),
            "{\"paidOn\": \"%s\", \"receipt\": \"RC-1\"}".formatted(today()));
      }
    },
    APPROVAL_BY_THE_REQUESTER(409, "second-person-needed") {
      @Override
      Answer now() {
        return both.post(grant() + "/approval", requested.eTag(), "{}");
      }
    },
    VISIT_BEFORE_THE_PLAN(409, "plan-not-started") {
      @Override
      Answer now() {
        return visit(PLANS + draft.text("/id"), today());
      }
    },
    VISIT_OF_A_DAY_BEFORE_IT_STARTED(400, "/visitedOn") {
      @Override
      Answer now() {
        return visit(plan.path(), today().minusDays(3));
      }
    },
    PLAN_WITHOUT_AGREEMENT(409, "agreement-missing") {
      @Override
      Answer now() {
        return OFFICER.post(PLANS + draft.text("/id") + "/start", draft.eTag(), "{}");
      }
    };

    private final int status;
    private final String said;

    Tried(int status, String said) {
      this.status = status;
      this.said = said;
    }

    abstract Answer now();
  }

  @BeforeAll
  static void aPlanAndAFund() {
    plan = RunningPlan.anew(API);
    fund = plan.fund("500.00");
    draft = plan.draft();
    both = officerAndSupervisor();
    requested =
        both.post(plan.path() + "/grants", RunningPlan.wanted(fund, "500.01", "EUR")).expect(201);
  }

  @ParameterizedTest
  @EnumSource
  void isRefusedAndNothingIsHalfWritten(Tried tried) {
    Answer refused = tried.now().expect(tried.status);

    assertThat(Arrays.asList(refused.text("/errors/0/pointer"), problem(refused)))
        .contains(tried.said);
    SUPERVISOR
        .get(fund + "/trial-balance")
        .expect(200)
        .expect("/agrees", "true")
        .expect("/entries", "1")
        .expect("/counted/available", "500.00");
    assertThat(
            OFFICER
                .get(RunningPlan.REINTEGRATION + "/grants?planId=" + plan.planId())
                .expect(200)
                .texts("/items", "id"))
        .containsExactly(requested.text("/id"));
    OFFICER.get(grant()).expect(200).expect("/state", "requested");
    OFFICER.get(PLANS + draft.text("/id")).expect(200).expect("/state", "draft");
    assertThat(OFFICER.get(plan.path() + "/visits").expect(200).texts("/items", "id")).isEmpty();
  }

  /** Somebody new who is both, and on her care team. */
  private static Api.As officerAndSupervisor() {
    String name = "both" + Long.toString(System.nanoTime(), 36);
    Answer invited =
        API.as("identity-admin@harbour")
            .post(
                "/api/identity/v1/people",
                """
                {"name": "%1$s", "givenName": "Ada", "familyName": "Example", "email": "%1$s@harbour.example",
                 "office": "rome", "roles": ["reintegration-officer", "case-supervisor"]}\
                """
                    .formatted(name))
            .expect(201);
    String id = invited.text("/person/id");
    plan.joined(id);
    Api.As known =
        API.withToken(
            new KeycloakAdministrator(RunningPlatform.platform())
                .tokenOfNewPerson(id, invited.text("/person/username")));
    await().ignoreExceptions().until(() -> known.get(plan.path()).status() == 200);
    return known;
  }

  private static String problem(Answer refused) {
    return refused.text("/type").replaceFirst(".*/", "");
  }

  private static String grant() {
    return RunningPlan.grant(requested.text("/id"));
  }

  private static Answer wanted(String amount, String currency) {
    return OFFICER.post(plan.path() + "/grants", RunningPlan.wanted(fund, amount, currency));
  }

  private static Answer visit(String of, LocalDate day) {
    return OFFICER.post(
        of + "/visits",
        """
        {"visitedOn": "%s", "how": "home", "findings": [{"domain": "housing", "score": 3}],
         "ownRating": 4}\
        """
            .formatted(day));
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }
}
