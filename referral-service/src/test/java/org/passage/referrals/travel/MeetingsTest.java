package org.passage.referrals.travel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.passage.referrals.testing.Answer;
import org.passage.referrals.testing.Journey;
import org.passage.referrals.testing.Person;

class MeetingsTest extends Journey {
  private static final String ACCEPTED = "{\"answer\": \"accepted\"}";
  private static final String DECLINED =
      "{\"answer\": \"declined\", \"note\": \"Nobody is on duty.\"}";

  @Test
  void isConfirmedOnlyWhenTheAgencyHasAcceptedToMeetHer() {
    String id = referral();
    String itinerary = propose(id, mondayMorning(agency("2027-12-31"))).is(201).id();
    confirm(id, itinerary).isProblem(409, "meeting-not-accepted");
    Answer asked = ask(id, itinerary).is(200);
    assertThat(asked.text("$.state")).isEqualTo("provisional");
    assertThat(asked.text("$.meeting")).isEqualTo("asked");
    confirm(id, itinerary).isProblem(409, "meeting-not-accepted");
    Answer answered = answer(sunrise(), id, itinerary, ACCEPTED).is(200);
    assertThat(answered.text("$.answeredBy")).isEqualTo("sunrise");
    assertThat(answered.etag()).isEqualTo(etag(id));
    assertThat(confirm(id, itinerary).is(200).text("$.state")).isEqualTo("confirmed");
  }

  @Test
  void isAskedOnlyOfAQualifiedAgency() {
    String id = referral();
    String itinerary = propose(id, mondayMorning(agency("2026-12-06"))).is(201).id();
    assertThat(ask(id, itinerary).isProblem(409, "itinerary-rejected").text("$.detail"))
        .contains("met-by-qualified-agency");
    harbour().get(meeting(id, itinerary)).isProblem(404, "not-found");
    assertThat(harbour().get("/referrals/" + id + "/travel-notices").texts("$.items[*]")).isEmpty();
  }

  @Test
  void isAnsweredByTheAgencysOwnOrganization() {
    String id = referral();
    String itinerary = propose(id, mondayMorning(agency("2027-12-31"))).is(201).id();
    ask(id, itinerary).is(200);
    answer(harbour(), id, itinerary, ACCEPTED).isProblem(409, "wrong-party");
    answer(stranger(), id, itinerary, ACCEPTED).isProblem(404, "not-found");
    new Person(mvc, "sunrise", "caseworker")
        .put(meeting(id, itinerary) + "/answer", ACCEPTED, etag(id))
        .isProblem(403, "forbidden");
    sunrise()
        .put(meeting(id, itinerary) + "/answer", ACCEPTED, null)
        .isProblem(428, "precondition-required");
    sunrise()
        .put(meeting(id, itinerary) + "/answer", ACCEPTED, "\"1\"")
        .isProblem(412, "precondition-failed");
    answer(sunrise(), id, itinerary, "{\"answer\": \"perhaps\"}").isInvalidAt("/answer");
    answer(sunrise(), id, itinerary, ACCEPTED).is(200);
    answer(sunrise(), id, itinerary, ACCEPTED).isProblem(409, "meeting-answered");
  }

  @Test
  void isRecordedWithEvidenceForAnAgencyThatIsNotOnThePlatform() {
    String id = referral();
    String itinerary = propose(id, mondayMorning(agencyOf(""))).is(201).id();
    ask(id, itinerary).is(200);
    answer(sunrise(), id, itinerary, ACCEPTED).isProblem(409, "wrong-party");
    answer(harbour(), id, itinerary, ACCEPTED).isInvalidAt("/note");
    Answer told =
        answer(
                harbour(),
                id,
                itinerary,
                "{\"answer\": \"accepted\", \"note\": \"E-mail of 23 November.\"}")
            .is(200);
    assertThat(told.text("$.answeredBy")).isEqualTo("harbour");
    confirm(id, itinerary).is(200);
  }

  @Test
  void isSeenByTheAgencysOrganizationOnlyAsFarAsItMustKnow() {
    cases.consent(caseId, "lighthouse", "granted");
    Person lighthouse = new Person(mvc, "lighthouse", "referral-officer");
    String id = referral();
    String itinerary =
        propose(id, mondayMorning(agencyOf(", \"organizationId\": \"lighthouse\""))).is(201).id();
    lighthouse.get(meeting(id, itinerary)).isProblem(404, "not-found");
    ask(id, itinerary).is(200);
    Answer seen = lighthouse.get(meeting(id, itinerary)).is(200);
    assertThat(seen.text("$.arrival.at")).isEqualTo("2026-12-07T09:40");
    assertThat(seen.body()).doesNotContain("Rome", caseId, "verdicts");
    lighthouse.get("/referrals/" + id).isProblem(404, "not-found");
    lighthouse
        .put(meeting(id, itinerary) + "/answer", ACCEPTED, String.valueOf(seen.etag()))
        .is(200);
    assertThat(harbour().get("/referrals/" + id + "/travel-notices").texts("$.items[*].recipient"))
        .containsExactly("sunrise", "lighthouse");
    cases.consent(caseId, "lighthouse", "withdrawn");
    lighthouse.get(meeting(id, itinerary)).isProblem(404, "not-found");
  }

  @Test
  void isNotAskedOfAnOrganizationWithWhichSheDoesNotShare() {
    cases.consent(caseId, "lighthouse", "not-asked");
    String id = referral();
    String itinerary =
        propose(id, mondayMorning(agencyOf(", \"organizationId\": \"lighthouse\""))).is(201).id();
    ask(id, itinerary).isProblem(409, "consent-missing");
    cases.consent(caseId, "lighthouse", "granted");
    cases.consent(caseId, "sunrise", "withdrawn");
    ask(id, itinerary).isProblem(409, "consent-missing");
    harbour().get(meeting(id, itinerary)).isProblem(404, "not-found");
  }

  @Test
  void canBeWithdrawnAndIsThenNotConfirmedAnyMore() {
    String id = referral();
    String itinerary = accepted(id, mondayMorning(agency("2027-12-31")));
    confirm(id, itinerary).is(200);
    answer(sunrise(), id, itinerary, DECLINED).is(200);
    assertThat(harbour().get("/referrals/" + id).has("$.confirmedItineraryId")).isFalse();
    Answer left = harbour().get("/referrals/" + id + "/itineraries/" + itinerary).is(200);
    assertThat(left.text("$.state")).isEqualTo("provisional");
    assertThat(left.text("$.meeting")).isEqualTo("declined");
    confirm(id, itinerary).isProblem(409, "meeting-not-accepted");
    answer(sunrise(), id, itinerary, ACCEPTED).isProblem(409, "meeting-answered");
    ask(id, itinerary).is(200);
    answer(sunrise(), id, itinerary, ACCEPTED).is(200);
    confirm(id, itinerary).is(200);
  }

  @Test
  void isAskedByTheSendingSideAndOnlyWhileSheAccepts() {
    String id = referral();
    String itinerary = propose(id, mondayMorning(agency("2027-12-31"))).is(201).id();
    sunrise().post(meeting(id, itinerary), "", etag(id)).isProblem(409, "wrong-party");
    harbour().put("/referrals/" + id + "/choice", "{\"choice\": \"postponed\"}", etag(id)).is(200);
    ask(id, itinerary).isProblem(409, "not-her-choice");
  }

  private String agencyOf(String more) {
    return sunrise()
        .post(
            "/agencies",
            """
            {"name": "Airport mission", "country": "MD"%s,
             "qualifications": [{"code": "arrival-assistance", "validUntil": "2027-12-31"}]}
            """
                .formatted(more))
        .is(201)
        .id();
  }
}
