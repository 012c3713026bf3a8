package org.passage.acceptance.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.acceptance.platform.RunningPlatform.API;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passage.acceptance.departure.Departing;
import org.passage.acceptance.departure.Flight;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;
import org.passage.acceptance.platform.RunningPlatform;

/** Each scenario has its own entry data and its own required steps. */
@ExtendWith(RunningPlatform.class)
class ScenariosTest {
  private static final Api.As HARBOUR = API.as("referral-officer@harbour");
  private static final Api.As PARTNER = API.asClient("sunrise-api", "cases referrals");
  private static final String PROBLEMS = "https://passage.example/problems/";
  private static final String REQUEST = "{\"step\": \"request-notification\"}";

  @Test
  void whoeverSeeksResidenceIsNotAnnouncedBeforeThatIsDecided() {
    Departing her =
        Departing.by(
            "residence-sought", "{\"residence\": {\"kind\": \"permanent\", \"country\": \"IT\"}}");
    expectNext(her, "residence-decision");
    send(her).expect(409).expect("/type", PROBLEMS + "required-step-open");
    String decisions = her.referral() + "/residence-decisions";
    HARBOUR
        .post(
            decisions,
            "{\"outcome\": \"refused\", \"decidedOn\": \"%s\", \"authority\": \"Commission\"}"
                .formatted(LocalDate.now(ZoneOffset.UTC).minusDays(3)))
        .expect(201);
    PARTNER.get(decisions).expect(403);
    API.as("referral-officer@sunrise").get(decisions).expect(404);
    expectNext(her, "request-notification");
    send(her).expect(201);
    HARBOUR
        .post(her.referral() + "/transit-assistance", "{\"country\": \"AT\", \"name\": \"Desk\"}")
        .expect(409)
        .expect("/type", PROBLEMS + "step-not-required");
  }

  @Test
  void whoeverIsReturnedByAnotherOrganizationIsAssistedInEachCountryOnTheWay() {
    Departing her =
        Departing.by(
            "returned-by-other",
            "{\"returnedBy\": {\"name\": \"Return office\"}, \"transitCountries\": [\"AT\"]}");
    her.assured();
    send(her).expect(201);
    String confirmation = Flight.met(her) + "/confirmation";
    HARBOUR
        .post(confirmation, eTag(her), "{}")
        .expect(409)
        .expect("/type", PROBLEMS + "required-step-open");
    HARBOUR
        .post(
            her.referral() + "/transit-assistance",
            "{\"country\": \"AT\", \"name\": \"Arrivals desk\"}")
        .expect(201);
    HARBOUR.post(confirmation, eTag(her), "{}").expect(200).expect("/state", "confirmed");
  }

  @Test
  void otherTermsAreKeptWithWhatTheyWere() {
    Departing her = Departing.anew();
    String amendments = her.referral() + "/terms-amendments";
    HARBOUR
        .post(amendments, eTag(her), "{\"reason\": \"He is near.\", \"urgency\": \"emergency\"}")
        .expect(201)
        .expect("/urgency", "emergency");
    HARBOUR
        .post(amendments, eTag(her), "{\"reason\": \"Her sister.\", \"country\": \"RO\"}")
        .expect(400)
        .expect("/errors/0/pointer", "/choice");
    HARBOUR
        .post(
            amendments,
            eTag(her),
            "{\"reason\": \"Her sister.\", \"country\": \"RO\", \"choice\": \"accepted\"}")
        .expect(201)
        .expect("/country", "RO");
    Answer former = PARTNER.get(amendments).expect(200);
    assertThat(former.texts("/items", "urgency")).containsExactly("routine", "emergency");
    assertThat(former.texts("/items", "country")).containsExactly("MD", "MD");
  }

  private static void expectNext(Departing her, String step) {
    HARBOUR.get(her.referral() + "/required-steps").expect(200).expect("/nextStep", step);
  }

  private static Answer send(Departing her) {
    return HARBOUR.post(her.referral() + "/messages", eTag(her), REQUEST);
  }

  private static String eTag(Departing her) {
    return HARBOUR.get(her.referral()).expect(200).eTag();
  }
}
