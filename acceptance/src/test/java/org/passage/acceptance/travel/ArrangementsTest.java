package org.passage.acceptance.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.acceptance.platform.RunningPlatform.API;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passage.acceptance.departure.Departing;
import org.passage.acceptance.departure.Flight;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;
import org.passage.acceptance.platform.RunningPlatform;

/** Who travels with her, whom to call, and that the others hear when it is another flight. */
@ExtendWith(RunningPlatform.class)
class ArrangementsTest {
  private static final Api.As SENDING = API.as("referral-officer@harbour");
  private static final Api.As RECEIVING = API.as("referral-officer@sunrise");
  private static final String ESCORTED =
      """
      {"escorts": [{"kind": "social-worker", "name": "Ada Example", "phone": "+390600000001",
                    "fromLeg": 1, "toLeg": %d, "reason": "She has never flown."}],
       "contacts": [{"name": "Duty officer", "role": "By day and night", "phone": "+390600000002"}]}\
      """;

  private final Departing her = Departing.anew();
  private final String itinerary = Flight.met(her);

  @Test
  void bothSidesSeeWhoIsWithHerAndWhomToCall() {
    SENDING
        .put(itinerary + "/arrangements", read(), ESCORTED.formatted(2))
        .expect(400)
        .expect("/errors/0/pointer", "/escorts/0/toLeg");
    SENDING.put(itinerary + "/arrangements", read(), ESCORTED.formatted(1)).expect(200);
    RECEIVING
        .get(itinerary)
        .expect(200)
        .expect("/escorts/0/name", "Ada Example")
        .expect("/contacts/0/phone", "+390600000002");
    RECEIVING
        .put(itinerary + "/arrangements", read(), ESCORTED.formatted(1))
        .expect(409)
        .expect("/type", "https://passage.example/problems/wrong-party");
  }

  @Test
  void whoeverReliesOnItIsToldOfAnotherFlightAndAskedAnewAndOfItsEnd() {
    Answer before = SENDING.get(itinerary).expect(200);
    String later =
        before
            .json()
            .at("/legs")
            .toString()
            .replace("T06:15", "T07:15")
            .replace("T09:40", "T10:40");
    SENDING
        .put(
            itinerary,
            read(),
            "{\"legs\": %s, \"metBy\": \"%s\"}".formatted(later, before.text("/metBy")))
        .expect(200)
        .expect("/state", "provisional")
        .expect("/meeting", "asked");
    SENDING
        .post(itinerary + "/confirmation", read(), "")
        .expect(409)
        .expect("/type", "https://passage.example/problems/meeting-not-accepted");
    SENDING
        .post(itinerary + "/cancellation", read(), "{\"reason\": \"carrier\"}")
        .expect(200)
        .expect("/state", "cancelled");
    assertThat(
            RECEIVING.get(her.referral() + "/travel-notices").expect(200).texts("/items", "kind"))
        .containsExactly("advance", "changed", "cancelled");
  }

  private String read() {
    return SENDING.get(her.referral()).expect(200).eTag();
  }
}
