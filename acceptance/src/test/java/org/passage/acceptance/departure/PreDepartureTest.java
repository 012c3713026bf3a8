package org.passage.acceptance.departure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.acceptance.departure.Departing.OFFICER;
import static org.passage.acceptance.departure.Departing.REFERRALS;
import static org.passage.acceptance.departure.Departing.SUPERVISOR;
import static org.passage.acceptance.platform.RunningPlatform.API;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;
import org.passage.acceptance.platform.RunningPlatform;

/** What is done for her before she departs (row F). */
@ExtendWith(RunningPlatform.class)
class PreDepartureTest {
  private static final String PROBLEMS = "https://passage.example/problems/";
  private static final Api.As OTHER_SIDE = API.as("referral-officer@sunrise");
  private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

  private final Departing her = Departing.anew();

  @Test
  void allWhoHaveASayAgreeBeforeThereIsAConsensusAndNothingGoesWithoutHer() {
    String consensus = her.referral() + "/consensus";
    Answer now = OFFICER.get(consensus).expect(200);
    for (String role : new String[] {"sending-organization", "receiving-organization", "shelter"}) {
      now = name(consensus, now, role);
      now = say(consensus, now, "agrees");
    }
    conclude(consensus, now).expect(409).expect("/type", PROBLEMS + "consensus-missing");
    now = name(consensus, now, "beneficiary");
    now = say(consensus, now, "objects");
    conclude(consensus, now).expect(409);
    now = say(consensus, now, "agrees");
    now = conclude(consensus, now).expect(200);
    assertThat(now.text("/conclusion/summary")).isEqualTo("She returns in May.");
    now = say(consensus, now, "objects");
    assertThat(now.json().at("/conclusion").isMissingNode()).isTrue();
    OTHER_SIDE.get(consensus).expect(404);
  }

  @Test
  void moneyIsApprovedByAnotherPersonAndPaidOnce() {
    String allowances = her.referral() + "/allowances";
    String wish =
        """
        {"kind": "return-grant", "amount": "800.00", "currency": "EUR", "purpose": "The first rent"}\
        """;
    String none = OFFICER.get(allowances).expect(200).eTag();
    OFFICER
        .post(allowances, none, wish.replace("800.00", "80000.00"))
        .expect(409)
        .expect("/type", PROBLEMS + "allowance-over-ceiling");
    Answer asked = OFFICER.post(allowances, none, wish).expect(201);
    String one = allowances + "/" + asked.text("/allowances/0/id");
    OFFICER.post(one + "/approval", asked.eTag(), "").expect(403);
    Answer approved = SUPERVISOR.post(one + "/approval", asked.eTag(), "").expect(200);
    String payment =
        "{\"paidOn\": \"%s\", \"method\": \"transfer\", \"receipt\": \"RG-7\"}".formatted(TODAY);
    Answer paid = OFFICER.post(one + "/payment", approved.eTag(), payment).expect(200);
    assertThat(paid.text("/allowances/0/payment/receipt")).isEqualTo("RG-7");
    OFFICER
        .post(one + "/payment", paid.eTag(), payment)
        .expect(409)
        .expect("/type", PROBLEMS + "allowance-already-paid");
    OFFICER
        .post(allowances, paid.eTag(), wish)
        .expect(409)
        .expect("/type", PROBLEMS + "allowance-already-there");
    OTHER_SIDE.get(allowances).expect(404);
  }

  @Test
  void sheIsToldInHerLanguageWhatTheChecklistAsksFor() {
    String sessions = her.referral() + "/counselling-sessions";
    OFFICER
        .post(
            sessions,
            """
            {"language": "ron", "interpreter": true, "heldAt": "%s",
             "results": [{"code": "free-choice", "outcome": "understood"}, {"code": "money", "outcome": "postponed"}]}\
            """
                .formatted(Instant.now().minusSeconds(600)))
        .expect(201);
    assertThat(
            OFFICER
                .get(her.referral() + "/counselling-outstanding")
                .expect(200)
                .texts("/outstanding", "code"))
        .contains("money")
        .doesNotContain("free-choice");
    OTHER_SIDE.get(sessions).expect(404);

    Answer planned =
        OFFICER.post(her.referral() + "/departure-aid", "{\"kind\": \"luggage\"}").expect(201);
    OFFICER
        .post(
            her.referral() + "/departure-aid/" + planned.text("/id") + "/outcome",
            planned.eTag(),
            "{\"outcome\": \"given\"}")
        .expect(200)
        .expect("/state", "given");
  }

  @Test
  void theLibraryShowsWhatCountsAndKeepsWhatCountedBefore() {
    String about =
        """
        {"country": "MD", "topic": "work", "language": "eng", "summary": "Seamstresses are sought.",
         "source": "Employment office", "sourceDate": "%s", "expiresOn": "%s"}\
        """
            .formatted(TODAY.minusDays(10), TODAY.plusYears(1));
    Answer before = OFFICER.post(REFERRALS + "/country-information", about).expect(201);
    Answer after = OTHER_SIDE.post(REFERRALS + "/country-information", about).expect(201);
    String list = REFERRALS + "/country-information?country=MD&topic=work";
    assertThat(OFFICER.get(list).expect(200).texts("/items", "id"))
        .containsExactly(after.text("/id"));
    assertThat(OFFICER.get(list + "&versions=true").expect(200).texts("/items", "id"))
        .startsWith(after.text("/id"), before.text("/id"));
  }

  private static Answer name(String consensus, Answer now, String role) {
    return OFFICER
        .post(
            consensus + "/stakeholders",
            now.eTag(),
            "{\"role\": \"%s\", \"name\": \"Somebody\"}".formatted(role))
        .expect(201);
  }

  /** Whoever was named last. */
  private static Answer say(String consensus, Answer now, String stance) {
    return OFFICER
        .post(
            consensus
                + "/stakeholders/"
                + now.texts("/stakeholders", "id").getLast()
                + "/positions",
            now.eTag(),
            "{\"stance\": \"%s\", \"reasons\": \"So it is.\"}".formatted(stance))
        .expect(200);
  }

  private static Answer conclude(String consensus, Answer now) {
    return OFFICER.post(
        consensus + "/conclusion", now.eTag(), "{\"summary\": \"She returns in May.\"}");
  }
}
