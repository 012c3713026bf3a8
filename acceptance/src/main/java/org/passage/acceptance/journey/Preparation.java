package org.passage.acceptance.journey;

import static org.passage.acceptance.journey.Way.REFERRALS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.passage.acceptance.journey.Way.Thing;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;

/** What is done for her before she departs: who agrees, what she is told, what she gets. */
final class Preparation {
  private final Way way;

  Preparation(Way way) {
    this.way = way;
  }

  void walk() {
    consensus();
    counselling();
    money();
  }

  private void consensus() {
    Answer now = officer().get(hers() + "/consensus").expect(200);
    for (String role : List.of("beneficiary", "sending-organization", "receiving-organization")) {
      now =
          officer()
              .post(
                  hers() + "/consensus/stakeholders",
                  now.eTag(),
                  "{\"role\": \"%s\", \"name\": \"As agreed\"}".formatted(role))
              .expect(201);
    }
    Answer early =
        officer()
            .post(hers() + "/consensus/conclusion", now.eTag(), "{\"summary\": \"She returns.\"}")
            .expect(409);
    way.tell("Who has a say is named. " + early.text("/detail"));
    for (String stakeholder : now.texts("/stakeholders", "id")) {
      now =
          officer()
              .post(
                  hers() + "/consensus/stakeholders/" + stakeholder + "/positions",
                  now.eTag(),
                  "{\"stance\": \"agrees\"}")
              .expect(200);
    }
    officer()
        .post(hers() + "/consensus/conclusion", now.eTag(), "{\"summary\": \"She returns.\"}")
        .expect(200);
    way.tell("Each is heard, she herself first; all agree, and that is on record.");
  }

  private void counselling() {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    officer()
        .post(
            REFERRALS + "/country-information",
            """
            {"country": "MD", "topic": "housing", "language": "eng", "summary": "Rooms are found in the larger towns.",
             "source": "National statistics office", "sourceDate": "%s", "expiresOn": "%s"}\
            """
                .formatted(today.minusDays(30), today.plusYears(1)))
        .expect(201);
    String results =
        officer()
            .get(REFERRALS + "/counselling-checklists")
            .expect(200)
            .texts("/items", "code")
            .stream()
            .map(it -> "{\"code\": \"%s\", \"outcome\": \"understood\"}".formatted(it))
            .collect(Collectors.joining(", "));
    officer()
        .post(
            hers() + "/counselling-sessions",
            """
            {"language": "ron", "interpreter": true, "heldAt": "%s", "results": [%s]}\
            """
                .formatted(Instant.now().minusSeconds(3600), results))
        .expect(201);
    officer().get(hers() + "/counselling-outstanding").expect(200).expect("/complete", "true");
    way.tell("She is told all that the checklist asks for, in her language.");
  }

  private void money() {
    Answer none = officer().get(hers() + "/allowances").expect(200);
    Answer much = ask(none, "5000.00").expect(409);
    way.tell("Too much travel allowance is refused: " + much.text("/detail"));
    Answer asked = ask(none, "120.00").expect(201);
    String allowance = hers() + "/allowances/" + asked.text("/allowances/0/id");
    Answer approved =
        way.as("case-supervisor@harbour")
            .post(allowance + "/approval", asked.eTag(), "")
            .expect(200);
    String paid =
        """
        {"paidOn": "%s", "method": "cash", "receipt": "TA-2026-0031"}\
        """
            .formatted(LocalDate.now(ZoneOffset.UTC));
    Answer receipt = officer().post(allowance + "/payment", approved.eTag(), paid).expect(200);
    officer().post(allowance + "/payment", receipt.eTag(), paid).expect(409);
    way.tell("She gets 120 euros for the way, approved by another person and paid once.");
  }

  private Answer ask(Answer read, String amount) {
    return officer()
        .post(
            hers() + "/allowances",
            read.eTag(),
            """
            {"kind": "travel-allowance", "amount": "%s", "currency": "EUR", "purpose": "Food and the bus to her town"}\
            """
                .formatted(amount));
  }

  private Api.As officer() {
    return way.as("referral-officer@harbour");
  }

  private String hers() {
    return REFERRALS + "/referrals/" + way.the(Thing.REFERRAL);
  }
}
