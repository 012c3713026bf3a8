package org.passage.referrals.travel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.passage.chassis.testing.TestTokens;
import org.passage.referrals.testing.Answer;
import org.passage.referrals.testing.Journey;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

class TravelTest extends Journey {
  private static final String ARRANGED =
      """
      {"escorts": [{"kind": "social-worker", "name": "Ada Example", "phone": "+390600000001",
                    "fromLeg": 1, "toLeg": 1, "reason": "She has never flown."}],
       "contacts": [{"name": "Duty officer", "role": "Sending mission", "phone": "+390600000002"}]}
      """;

  @Test
  void tellsTheReceivingSideOnceItIsProvisionalAndOfEverythingAfter() {
    String id = referral();
    String agency = agency("2027-12-31");
    String itinerary = propose(id, mondayMorning(agency)).is(201).id();
    assertThat(notices(id).texts("$.items[*]")).isEmpty();
    ask(id, itinerary).is(200);
    assertThat(notices(id).texts("$.items[*].kind")).containsExactly("advance");
    answer(sunrise(), id, itinerary, "{\"answer\": \"accepted\"}").is(200);
    confirm(id, itinerary).is(200);
    change(id, itinerary, flight("2026-12-08T06:15", "2026-12-08T09:40", agency)).is(200);
    cancel(id, itinerary, "carrier").is(200);
    Answer told = notices(id);
    assertThat(told.texts("$.items[*].kind"))
        .containsExactly("advance", "confirmed", "changed", "cancelled");
    assertThat(told.texts("$.items[*].recipient")).containsOnly("sunrise");
    assertThat(told.texts("$.items[*].shared")).containsOnly("true");
    Answer first = sunrise().get("/referrals/" + id + "/travel-notices?limit=3").is(200);
    assertThat(
            sunrise()
                .get("/referrals/" + id + "/travel-notices?cursor=" + first.text("$.next"))
                .texts("$.items[*].kind"))
        .containsExactly("cancelled");
  }

  @Test
  void asksTheAgencyAgainWhenSheComesAtAnotherTime() {
    String id = referral();
    String agency = agency("2027-12-31");
    String itinerary = accepted(id, mondayMorning(agency));
    confirm(id, itinerary).is(200);
    Answer earlier =
        change(id, itinerary, flight("2026-12-07T05:15", "2026-12-07T08:40", agency)).is(200);
    assertThat(earlier.text("$.state")).isEqualTo("provisional");
    assertThat(earlier.text("$.meeting")).isEqualTo("asked");
    assertThat(earlier.has("$.confirmedAt")).isFalse();
    confirm(id, itinerary).isProblem(409, "meeting-not-accepted");
  }

  @Test
  void keepsTheWordOfTheAgencyWhenSheComesAtTheSameTime() {
    String id = referral();
    String agency = agency("2027-12-31");
    String itinerary = accepted(id, mondayMorning(agency));
    Answer other =
        change(id, itinerary, mondayMorning(agency).replace("Air 712", "Air 900")).is(200);
    assertThat(other.text("$.meeting")).isEqualTo("accepted");
    confirm(id, itinerary).is(200);
  }

  @Test
  void changesNothingOnWhichOthersRelyIntoSomethingUnacceptable() {
    String id = referral();
    String agency = agency("2027-12-31");
    String itinerary = accepted(id, mondayMorning(agency));
    change(id, itinerary, saturdayNight(agency)).isProblem(409, "itinerary-rejected");
    String other = propose(id, mondayMorning(agency)).is(201).id();
    assertThat(change(id, other, saturdayNight(agency)).is(200).text("$.acceptable"))
        .isEqualTo("false");
    assertThat(notices(id).texts("$.items[*].kind")).containsExactly("advance");
  }

  @Test
  void changesOnlyWhatWasReadAndByTheSideThatPlans() {
    String id = referral();
    String agency = agency("2027-12-31");
    String path = "/referrals/" + id + "/itineraries/" + accepted(id, mondayMorning(agency));
    harbour().put(path, mondayMorning(agency), null).isProblem(428, "precondition-required");
    harbour().put(path, mondayMorning(agency), "\"1\"").isProblem(412, "precondition-failed");
    sunrise().put(path, mondayMorning(agency), etag(id)).isProblem(409, "wrong-party");
    stranger().put(path, mondayMorning(agency), etag(id)).isProblem(404, "not-found");
    sunrise().put(path + "/arrangements", ARRANGED, etag(id)).isProblem(409, "wrong-party");
    sunrise()
        .post(path + "/cancellation", "{\"reason\": \"carrier\"}", etag(id))
        .isProblem(409, "wrong-party");
  }

  @Test
  void isCancelledAlsoWhenNobodyMayBeToldAnyMore() {
    String id = referral();
    String agency = agency("2027-12-31");
    String itinerary = accepted(id, mondayMorning(agency));
    cases.consent(caseId, "sunrise", "withdrawn");
    change(id, itinerary, mondayMorning(agency)).isProblem(409, "consent-missing");
    Answer cancelled = cancel(id, itinerary, "her-choice").is(200);
    assertThat(cancelled.text("$.state")).isEqualTo("cancelled");
    assertThat(notices(id).texts("$.items[?(@.kind == 'cancelled')].shared"))
        .containsExactly("false");
    cancel(id, itinerary, "carrier").isProblem(409, "itinerary-state");
    confirm(id, itinerary).isProblem(409, "itinerary-state");
    ask(id, itinerary).isProblem(409, "itinerary-state");
  }

  @Test
  void leavesRoomForAnotherOnceItIsCancelled() {
    String id = referral();
    String agency = agency("2027-12-31");
    String first = accepted(id, mondayMorning(agency));
    confirm(id, first).is(200);
    cancel(id, first, "carrier").is(200);
    String second = accepted(id, mondayMorning(agency));
    confirm(id, second).is(200);
    Answer seen = sunrise().get("/referrals/" + id + "/itineraries/" + first).is(200);
    assertThat(seen.text("$.state")).isEqualTo("cancelled");
    assertThat(seen.has("$.cancelReason")).isFalse();
    assertThat(harbour().get("/referrals/" + id).text("$.confirmedItineraryId")).isEqualTo(second);
  }

  @Test
  void showsBothSidesWhoTravelsWithHerAndWhomToCall() {
    String id = referral();
    String itinerary = propose(id, mondayMorning(agency("2027-12-31"))).is(201).id();
    arrange(id, itinerary, ARRANGED).is(200);
    Answer seen = sunrise().get("/referrals/" + id + "/itineraries/" + itinerary).is(200);
    assertThat(seen.text("$.escorts[0].name")).isEqualTo("Ada Example");
    assertThat(seen.text("$.contacts[0].phone")).isEqualTo("+390600000002");
    arrange(id, itinerary, ARRANGED.replace("\"toLeg\": 1", "\"toLeg\": 2"))
        .isInvalidAt("/escorts/0/toLeg");
    arrange(id, itinerary, ARRANGED.replace("+390600000001", "+090600000001"))
        .isInvalidAt("/escorts/0/phone");
    arrange(id, itinerary, ARRANGED.replace("social-worker", "friend"))
        .isInvalidAt("/escorts/0/kind");
    assertThat(arrange(id, itinerary, "{\"escorts\": [], \"contacts\": []}").texts("$.escorts[*]"))
        .isEmpty();
  }

  @Test
  void writesALetterThatSaysHowSheTravelsAndNotWhy() throws Exception {
    cases.isOf(caseId, "Mira Ștefania", "Example");
    String id = referral();
    String itinerary = accepted(id, mondayMorning(agency("2027-12-31")));
    String letter = "/referrals/" + id + "/itineraries/" + itinerary + "/travel-letter";
    harbour().get(letter).isProblem(409, "itinerary-state");
    arrange(id, itinerary, ARRANGED).is(200);
    confirm(id, itinerary).is(200);
    sunrise().get(letter).isProblem(409, "wrong-party");
    stranger().get(letter).isProblem(404, "not-found");
    assertThat(text(letter))
        .contains(
            "Travel letter",
            "Mira Ștefania Example",
            "1999-04-12",
            "Rome FCO (IT), 2026-12-07 06:15",
            "Chisinau RMO (MD), 2026-12-07 09:40",
            "Welcome",
            "Ada Example",
            "+390600000002")
        .doesNotContain("never flown", "harbour", "sunrise", "traffick", caseId, "TR");
    assertThat(text(letter + "?language=fra")).contains("Lettre de voyage", "En avion");
    assertThat(text(letter + "?language=ron")).contains("Travel letter");
  }

  private String text(String letter) throws Exception {
    MockHttpServletResponse response =
        mvc.perform(
                MockMvcRequestBuilders.get("/api/referrals/v1" + letter)
                    .with(TestTokens.as("harbour", "referral-officer")))
            .andReturn()
            .getResponse();
    assertThat(response.getStatus())
        .as(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8))
        .isEqualTo(200);
    assertThat(response.getHeader("Content-Disposition")).contains("attachment");
    return words(response.getContentAsByteArray());
  }

  private static String words(byte[] pdf) throws IOException {
    try (PdfReader reader = new PdfReader(pdf)) {
      return new PdfTextExtractor(reader).getTextFromPage(1).replaceAll("\\s+", " ");
    }
  }

  private Answer notices(String id) {
    return harbour().get("/referrals/" + id + "/travel-notices").is(200);
  }

  private Answer change(String id, String itinerary, String other) {
    return harbour().put("/referrals/" + id + "/itineraries/" + itinerary, other, etag(id));
  }

  private Answer arrange(String id, String itinerary, String arranged) {
    return harbour()
        .put(
            "/referrals/" + id + "/itineraries/" + itinerary + "/arrangements", arranged, etag(id));
  }

  private Answer cancel(String id, String itinerary, String reason) {
    return harbour()
        .post(
            "/referrals/" + id + "/itineraries/" + itinerary + "/cancellation",
            "{\"reason\": \"" + reason + "\"}",
            etag(id));
  }
}
