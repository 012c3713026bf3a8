package org.passage.referrals.allowance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.passage.referrals.testing.Answer;
import org.passage.referrals.testing.Journey;
import org.passage.referrals.testing.Person;

class AllowancesTest extends Journey {
  private static final String TRAVEL =
      "{\"kind\": \"travel-allowance\", \"amount\": \"120.5\", \"currency\": \"EUR\", \"purpose\":"
          + " \"The bus\"}";
  private static final String PAID =
      "{\"paidOn\": \"2026-11-23\", \"method\": \"cash\", \"receipt\": \"RC-1\"}";

  @Test
  void isAskedForApprovedByAnotherPersonAndPaidOnceWithAReceipt() {
    String id = referral();
    Answer none = harbour().get(path(id)).is(200);
    assertThat(none.etag()).isEqualTo("\"0\"");
    Answer asked = harbour().post(path(id), TRAVEL, none.etag()).is(201);
    assertThat(asked.text("$.allowances[0].amount")).isEqualTo("120.50");
    assertThat(asked.text("$.allowances[0].state")).isEqualTo("requested");
    step(harbour(), id, asked, "payment", PAID).isProblem(409, "step-not-possible");
    Answer approved = step(supervisor(), id, asked, "approval", "").is(200);
    assertThat(approved.text("$.allowances[0].decidedBy")).isEqualTo("harbour-case-supervisor");
    Answer paid = step(harbour(), id, approved, "payment", PAID).is(200);
    assertThat(paid.text("$.allowances[0].payment.receipt")).isEqualTo("RC-1");
    assertThat(paid.text("$.allowances[0].payment.method")).isEqualTo("cash");
    step(harbour(), id, paid, "payment", PAID).isProblem(409, "allowance-already-paid");
    step(supervisor(), id, paid, "refusal", "{\"reason\": \"No.\"}")
        .isProblem(409, "step-not-possible");
    step(supervisor(), id, paid, "approval", "").isProblem(409, "step-not-possible");
    harbour().post(path(id), TRAVEL, paid.etag()).isProblem(409, "allowance-already-there");
    assertThat(harbour().get(path(id)).body()).isEqualTo(paid.body());
  }

  @Test
  void needsTwoPersons() {
    String id = referral();
    Person both = new Person(mvc, "harbour", "referral-officer,case-supervisor");
    Answer asked = both.post(path(id), TRAVEL, "\"0\"").is(201);
    step(both, id, asked, "approval", "").isProblem(409, "second-person-needed");
    step(harbour(), id, asked, "approval", "").isProblem(403, "forbidden");
    step(supervisor(), id, asked, "approval", "").is(200);
  }

  @Test
  void isNotMoreThanThisPlacePermitsOfEachKind() {
    String id = referral();
    harbour()
        .post(path(id), TRAVEL.replace("120.5", "300.01"), "\"0\"")
        .isProblem(409, "allowance-over-ceiling");
    harbour().post(path(id), TRAVEL.replace("EUR", "CHF"), "\"0\"").isInvalidAt("/currency");
    harbour().post(path(id), TRAVEL.replace("EUR", "QQQ"), "\"0\"").isInvalidAt("/currency");
    harbour().post(path(id), TRAVEL.replace("120.5", "0"), "\"0\"").isInvalidAt("/amount");
    harbour().post(path(id), TRAVEL.replace("120.5", "1.005"), "\"0\"").isInvalidAt("/amount");
    Answer one = harbour().post(path(id), TRAVEL.replace("120.5", "300"), "\"0\"").is(201);
    harbour()
        .post(
            path(id),
            TRAVEL.replace("120.5", "300.01").replace("travel-allowance", "return-grant"),
            one.etag())
        .is(201);
  }

  @Test
  void isAskedForAnewOnceItWasRefused() {
    String id = referral();
    Answer asked = harbour().post(path(id), TRAVEL, "\"0\"").is(201);
    Answer refused =
        step(supervisor(), id, asked, "refusal", "{\"reason\": \"The ticket includes it.\"}")
            .is(200);
    assertThat(refused.text("$.allowances[0].refusalReason")).isEqualTo("The ticket includes it.");
    step(supervisor(), id, refused, "approval", "").isProblem(409, "step-not-possible");
    Answer again = harbour().post(path(id), TRAVEL, refused.etag()).is(201);
    assertThat(again.texts("$.allowances[*].state")).containsExactly("refused", "requested");
  }

  @Test
  void isGivenOnlyWhileSheAcceptsToReturn() {
    String id = referral();
    Answer asked = harbour().post(path(id), TRAVEL, "\"0\"").is(201);
    Answer approved = step(supervisor(), id, asked, "approval", "").is(200);
    harbour().put("/referrals/" + id + "/choice", "{\"choice\": \"postponed\"}", etag(id)).is(200);
    step(harbour(), id, approved, "payment", PAID).isProblem(409, "not-her-choice");
    harbour()
        .post(path(id), TRAVEL.replace("travel-allowance", "return-grant"), approved.etag())
        .isProblem(409, "not-her-choice");
    assertThat(harbour().get(path(id)).text("$.allowances[0].state")).isEqualTo("approved");
  }

  @Test
  void namesWhatIsWrongAndNeedsTheStateThatWasRead() {
    String id = referral();
    Answer asked = harbour().post(path(id), TRAVEL, "\"0\"").is(201);
    harbour().post(path(id), TRAVEL, null).isProblem(428, "precondition-required");
    harbour().post(path(id), TRAVEL, "\"0\"").isProblem(412, "precondition-failed");
    Answer approved = step(supervisor(), id, asked, "approval", "").is(200);
    step(harbour(), id, approved, "payment", PAID.replace("2026-11-23", "2026-11-24"))
        .isInvalidAt("/paidOn");
    step(harbour(), id, approved, "payment", PAID.replace("2026-11-23", "2026-11-22"))
        .isInvalidAt("/paidOn");
    harbour()
        .post(path(id) + "/all_unknown/payment", PAID, approved.etag())
        .isProblem(404, "not-found");
    for (Person other : List.of(sunrise(), stranger())) {
      other.get(path(id)).isProblem(404, "not-found");
      other.post(path(id), TRAVEL, approved.etag()).isProblem(404, "not-found");
    }
  }

  private Answer step(Person by, String id, Answer read, String step, String body) {
    return by.post(
        path(id) + "/" + read.text("$.allowances[0].id") + "/" + step, body, read.etag());
  }

  private static String path(String referralId) {
    return "/referrals/" + referralId + "/allowances";
  }
}
