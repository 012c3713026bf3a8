package org.passage.acceptance.travelgroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.passage.acceptance.platform.RunningPlatform.API;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passage.acceptance.departure.Departing;
import org.passage.acceptance.departure.Flight;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;
import org.passage.acceptance.platform.RunningPlatform;

/** Two sisters go back together, each by a referral of her own. */
@ExtendWith(RunningPlatform.class)
class TravelGroupTest {
  private static final Api.As OFFICER = API.as("referral-officer@harbour");
  private static final Api.As RECEIVING = API.as("referral-officer@sunrise");
  private static final String REFERRALS = "/api/referrals/v1";
  private static final String PROBLEMS = "https://passage.example/problems/";
  private static final Duration SOON = Duration.ofSeconds(30);

  private Departing her = new Departing("", "");
  private Departing sister = new Departing("", "");

  @BeforeEach
  void twoAreReferred() {
    her = Departing.anew();
    sister = Departing.anew();
  }

  @Test
  void nobodyIsConfirmedWithoutTheOther() {
    String group = group(form(OFFICER).expect(201));
    assertThat(RECEIVING.get(group).expect(200).texts("/members", "referralId"))
        .containsExactly(id(her), id(sister));
    API.as("referral-officer@lantern").get(group).expect(404);
    her.assured();
    String itinerary = Flight.met(her);
    OFFICER
        .post(itinerary + "/confirmation", eTag(her), "")
        .expect(409)
        .expect("/type", PROBLEMS + "not-together");
    Flight.acceptable(sister);
    OFFICER.post(itinerary + "/confirmation", eTag(her), "").expect(200);
  }

  @Test
  void sheLeavesWithTheOtherOrIsSaidToTravelApart() {
    String group = group(form(OFFICER).expect(201));
    her.assured();
    her.readyToDepart();
    String itinerary = Flight.met(her);
    Flight.acceptable(sister);
    OFFICER.post(itinerary + "/confirmation", eTag(her), "").expect(200);
    depart().expect(409).expect("/type", PROBLEMS + "not-together");
    OFFICER
        .put(
            group + "/members/" + id(sister) + "/apart",
            OFFICER.get(group).expect(200).eTag(),
            "{\"reason\": \"no-seats\"}")
        .expect(200);
    depart().expect(201);
    RECEIVING.get(group).expect(200).expect("/members/1/apart/reason", "no-seats");
  }

  private Answer depart() {
    return OFFICER.post(
        her.referral() + "/messages",
        eTag(her),
        "{\"step\": \"post-departure-notification\", \"departedAt\": \"%s\"}"
            .formatted(Instant.now().minusSeconds(60)));
  }

  @Test
  void whatHappensToOneIsToldToThoseResponsibleForTheOther() {
    form(RECEIVING).expect(404);
    String group = group(form(OFFICER).expect(201));
    OFFICER
        .post(sister.referral() + "/cancellation", eTag(sister), "{\"reason\": \"her-choice\"}")
        .expect(201);
    await()
        .ignoreExceptions()
        .atMost(SOON)
        .untilAsserted(() ->
            assertThat(RECEIVING.get(group).expect(200).texts("/alerts", "alert"))
                .containsExactly("referral-cancelled"));
    OFFICER.get(group).expect(200).expect("/members/1/left/reason", "referral-cancelled");
    her.assured();
    OFFICER.post(Flight.met(her) + "/confirmation", eTag(her), "").expect(200);
  }

  @Test
  void theOtherSideKnowsOfNobodyWhoDoesNotConsent() {
    String group = group(form(OFFICER).expect(201));
    sister.withdrawSharing();
    assertThat(RECEIVING.get(group).expect(200).texts("/members", "referralId"))
        .containsExactly(id(her));
    // The others are told of it meanwhile, which is another version than the one that was read.
    Answer left =
        await()
            .atMost(SOON)
            .until(
                () ->
                    OFFICER.post(
                        group + "/members/" + id(sister) + "/leaving",
                        OFFICER.get(group).expect(200).eTag(),
                        "{\"reason\": \"her-choice\"}"),
                it -> it.status() != 412)
            .expect(200);
    OFFICER
        .post(
            group + "/members",
            left.eTag(),
            "{\"referralId\": \"%s\", \"agreedBy\": \"herself\"}".formatted(id(sister)))
        .expect(409)
        .expect("/type", PROBLEMS + "consent-missing");
  }

  private Answer form(Api.As who) {
    return who.post(
        REFERRALS + "/travel-groups",
        """
        {"tie": "family", "members": [{"referralId": "%s", "agreedBy": "herself"},
                                      {"referralId": "%s", "agreedBy": "herself"}]}\
        """
            .formatted(id(her), id(sister)));
  }

  private static String group(Answer formed) {
    return REFERRALS + "/travel-groups/" + formed.text("/id");
  }

  private static String id(Departing one) {
    return one.referral().substring(one.referral().lastIndexOf('/') + 1);
  }

  private static String eTag(Departing one) {
    return OFFICER.get(one.referral()).expect(200).eTag();
  }
}
