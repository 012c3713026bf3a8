package org.passage.referrals.travelgroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passage.chassis.store.Ids;
import org.passage.referrals.referral.Referrals;
import org.passage.referrals.testing.Answer;
import org.passage.referrals.testing.Journey;
import org.passage.referrals.testing.Person;
import org.passage.referrals.travelgroup.Member.AgreedBy;
import org.passage.referrals.travelgroup.Member.LeftBecause;
import org.springframework.beans.factory.annotation.Autowired;

class TravelTogetherTest extends Journey {
  private static final String DEPARTED =
      "{\"step\": \"post-departure-notification\", \"departedAt\": \"2026-11-23T05:00:00Z\"}";
  private static final Duration SOON = Duration.ofSeconds(20);

  private final String sisterCaseId = Ids.next("cas");
  @Autowired private TravelGroups groups;
  @Autowired private Referrals referrals;
  @Autowired private Clock clock;

  private String hers = "";

  @BeforeEach
  void twoSisters() {
    cases.owns(sisterCaseId);
    cases.consent(sisterCaseId, "sunrise", "granted");
    hers = referral();
  }

  @Test
  void bothSidesSeeWhoTravelsTogether() {
    String sisters = sisters();
    Answer formed = form(hers, sisters).is(201);
    assertThat(formed.etag()).isEqualTo("\"1\"");
    for (Person side : List.of(harbour(), sunrise())) {
      Answer seen = side.get(group(formed)).is(200);
      assertThat(seen.texts("$.members[*].referralId")).containsExactly(hers, sisters);
      assertThat(seen.text("$.country")).isEqualTo("MD");
      assertThat(side.get("/travel-groups?referralId=" + sisters).is(200).texts("$.items[*].id"))
          .containsExactly(formed.id());
      assertThat(side.get("/travel-groups?limit=1").is(200).texts("$.items[*].id"))
          .containsExactly(formed.id());
    }
    stranger().get(group(formed)).isProblem(404, "not-found");
    assertThat(stranger().get("/travel-groups?referralId=" + hers).texts("$.items[*]")).isEmpty();
  }

  @Test
  void isFormedByTheSendingSideAlone() {
    String sisters = sisters();
    form(sunrise(), hers, sisters).isProblem(404, "not-found");
    form(stranger(), hers, sisters).isProblem(404, "not-found");
    String group = group(form(hers, sisters).is(201));
    sunrise()
        .post(group + "/members/" + hers + "/leaving", "{\"reason\": \"safety\"}", "\"1\"")
        .isProblem(409, "wrong-party");
    sunrise()
        .put(group + "/members/" + hers + "/apart", "{\"reason\": \"health\"}", "\"1\"")
        .isProblem(409, "wrong-party");
  }

  @Test
  void takesOnlyThoseWhoGoTheSameWayAndNoneTwice() {
    String sisters = sisters();
    form(hers, hers).isInvalidAt("/members/1/referralId");
    form(hers, referral()).isProblem(409, "travel-group-unfit");
    String elsewhere =
        harbour()
            .post("/referrals", newReferral().replace(caseId, sisterCaseId).replace("MD", "RO"))
            .is(201)
            .id();
    form(hers, elsewhere).isProblem(409, "travel-group-unfit");
    cases.consent(sisterCaseId, "lantern", "granted");
    String toOthers =
        harbour()
            .post(
                "/referrals",
                newReferral().replace(caseId, sisterCaseId).replace("sunrise", "lantern"))
            .is(201)
            .id();
    form(hers, toOthers).isProblem(409, "travel-group-unfit");
    form(hers, sisters).is(201);
    form(hers, sisters).isProblem(409, "travel-group-unfit");
  }

  @Test
  void asksEachForHerConsentNow() {
    String sisters = sisters();
    cases.consent(sisterCaseId, "sunrise", "withdrawn");
    form(hers, sisters).isProblem(409, "consent-missing");
    assertThat(harbour().get("/travel-groups?referralId=" + hers).texts("$.items[*]")).isEmpty();
    cases.consent(sisterCaseId, "sunrise", "granted");
    Answer formed = form(hers, sisters).is(201);
    cases.consent(sisterCaseId, "sunrise", "withdrawn");
    assertThat(sunrise().get(group(formed)).texts("$.members[*].referralId")).containsExactly(hers);
    assertThat(harbour().get(group(formed)).texts("$.members[*].referralId"))
        .containsExactly(hers, sisters);
    cases.consent(caseId, "sunrise", "withdrawn");
    sunrise().get(group(formed)).isProblem(404, "not-found");
  }

  @Test
  void aChildNeedsAGuardianAndWhatIsBestForHerAlone() {
    cases.ownsChild(sisterCaseId);
    cases.bestInterest(sisterCaseId, "referral", "in-her-best-interest");
    String childs = sisters();
    form(hers, childs).isInvalidAt("/members/1/agreedBy");
    cases.bestInterest(sisterCaseId, "referral", "not-determined");
    formWithChild(hers, childs).isProblem(409, "best-interest-missing");
    cases.bestInterest(sisterCaseId, "referral", "in-her-best-interest");
    formWithChild(hers, childs).is(201);
    cases.bestInterest(sisterCaseId, "return", "in-her-best-interest");
    String agency = agency("2027-12-31");
    String hersBy = accepted(hers, mondayMorning(agency));
    String childsBy = accepted(childs, mondayMorning(agency));
    cases.bestInterest(sisterCaseId, "return", "not-determined");
    confirm(hers, hersBy).is(200);
    confirm(childs, childsBy).isProblem(409, "best-interest-missing");
    cases.bestInterest(sisterCaseId, "return", "in-her-best-interest");
    confirm(childs, childsBy).is(200);
  }

  @Test
  void confirmsNobodysItineraryWithoutTheOthers() {
    String sisters = sisters();
    String group = group(form(hers, sisters).is(201));
    String agency = agency("2027-12-31");
    String hersBy = accepted(hers, mondayMorning(agency));
    confirm(hers, hersBy).isProblem(409, "not-together");
    String later = flight("2026-12-08T06:15", "2026-12-08T09:40", agency);
    String sistersBy = accepted(sisters, later);
    confirm(hers, hersBy).isProblem(409, "not-together");
    confirm(sisters, sistersBy).isProblem(409, "not-together");
    harbour()
        .put(group + "/members/" + sisters + "/apart", "{\"reason\": \"no-seats\"}", "\"1\"")
        .is(200);
    confirm(sisters, sistersBy).is(200);
    confirm(hers, hersBy).is(200);
    assertThat(sunrise().get(group).text("$.members[1].apart.reason")).isEqualTo("no-seats");
  }

  @Test
  void confirmsWhatAllOfThemTravelBy() {
    String sisters = sisters();
    String group = group(form(hers, sisters).is(201));
    String agency = agency("2027-12-31");
    harbour()
        .put(group + "/members/" + sisters + "/apart", "{\"reason\": \"health\"}", "\"1\"")
        .is(200);
    harbour().delete(group + "/members/" + sisters + "/apart", "\"2\"").is(200);
    String hersBy = accepted(hers, mondayMorning(agency));
    confirm(hers, hersBy).isProblem(409, "not-together");
    propose(sisters, mondayMorning(agency)).is(201);
    confirm(hers, hersBy).is(200);
  }

  @Test
  void isInOneGroupAlsoWhereTwoAreFormedAtOneMoment() {
    String sisters = sisters();
    Joining other = joining(sisters);
    groups.add(TravelGroup.form(Tie.FAMILY, List.of(joining(hers), other), clock.instant()));
    assertUnfit(() -> groups.add(TravelGroup.form(Tie.FRIENDS, List.of(other), clock.instant())));
    TravelGroup hers2 =
        groups.add(TravelGroup.form(Tie.FRIENDS, List.of(joining(referral())), clock.instant()));
    assertUnfit(() -> groups.change(hers2.join(other, clock.instant())));
    TravelGroup first = groups.of(sisters).orElseThrow();
    groups.change(first.leave(sisters, LeftBecause.HER_CHOICE, clock.instant()));
    groups.change(hers2.join(other, clock.instant()));
    assertThat(groups.of(sisters).orElseThrow().id()).isEqualTo(hers2.id());
  }

  @Test
  void saysOfNobodyThatSheDepartedBeforeAllAreConfirmed() {
    String sisters = sisters();
    String group = group(form(hers, sisters).is(201));
    String agency = agency("2027-12-31");
    readyToDepart(hers);
    readyToDepart(sisters);
    String hersBy = accepted(hers, mondayMorning(agency));
    String sistersBy = accepted(sisters, mondayMorning(agency));
    confirm(hers, hersBy).is(200);
    send(harbour(), hers, DEPARTED).isProblem(409, "not-together");
    assertThat(harbour().get("/referrals/" + hers).text("$.state"))
        .isEqualTo("reintegration-confirmed");
    confirm(sisters, sistersBy).is(200);
    send(harbour(), hers, DEPARTED).is(201);
    harbour()
        .post(
            "/referrals/" + sisters + "/itineraries/" + sistersBy + "/cancellation",
            "{\"reason\": \"her-choice\"}",
            etag(sisters))
        .is(200);
    String later = accepted(sisters, flight("2026-12-08T06:15", "2026-12-08T09:40", agency));
    confirm(sisters, later).isProblem(409, "not-together");
    // The others are told of it meanwhile, which is another version.
    await()
        .atMost(SOON)
        .until(
            () ->
                harbour()
                    .put(
                        group + "/members/" + sisters + "/apart",
                        "{\"reason\": \"health\"}",
                        harbour().get(group).is(200).etag()),
            it -> it.status() == 200);
    confirm(sisters, later).is(200);
    send(harbour(), sisters, DEPARTED).is(201);
  }

  private Joining joining(String referralId) {
    return new Joining(referrals.find(referralId).orElseThrow(), AgreedBy.HERSELF);
  }

  private static void assertUnfit(ThrowingCallable group) {
    assertThatThrownBy(group).isInstanceOf(Unfit.class);
  }

  @Test
  void leavesForAReasonAndJoinsAgain() {
    String sisters = sisters();
    String group = group(form(hers, sisters).is(201));
    String leaving = group + "/members/" + sisters + "/leaving";
    harbour().post(leaving, "{\"reason\": \"safety\"}").isProblem(428, "precondition-required");
    harbour().post(leaving, "{}", "\"1\"").isInvalidAt("/reason");
    harbour().post(leaving, "{\"reason\": \"referral-cancelled\"}", "\"1\"").isInvalidAt("/reason");
    harbour()
        .post(leaving, "{\"reason\": \"safety\"}", "\"9\"")
        .isProblem(412, "precondition-failed");
    Answer left = harbour().post(leaving, "{\"reason\": \"safety\"}", "\"1\"").is(200);
    assertThat(left.text("$.members[1].left.reason")).isEqualTo("safety");
    harbour().post(leaving, "{\"reason\": \"safety\"}", left.etag()).isProblem(404, "not-found");
    confirm(hers, accepted(hers, mondayMorning(agency("2027-12-31")))).is(200);
    harbour()
        .post(
            group + "/members",
            "{\"referralId\": \"%s\", \"agreedBy\": \"herself\"}".formatted(sisters),
            left.etag())
        .is(201);
  }

  @Test
  void tellsThoseResponsibleForTheOthersWhenAReferralIsCancelled() {
    String sisters = sisters();
    Answer formed = form(hers, sisters).is(201);
    harbour()
        .post("/referrals/" + hers + "/cancellation", "{\"reason\": \"her-choice\"}", etag(hers))
        .is(201);
    await()
        .ignoreExceptions()
        .atMost(SOON)
        .untilAsserted(() ->
            assertThat(harbour().get(group(formed)).is(200).texts("$.alerts[*].alert"))
                .containsExactly("referral-cancelled"));
    Answer now = sunrise().get(group(formed)).is(200);
    assertThat(now.text("$.members[0].left.reason")).isEqualTo("referral-cancelled");
    assertThat(now.texts("$.alerts[*].referralId")).containsExactly(hers);
  }

  /** The referral of the other one. */
  private String sisters() {
    return harbour().post("/referrals", newReferral().replace(caseId, sisterCaseId)).is(201).id();
  }

  private Answer form(String... referrals) {
    return form(harbour(), referrals);
  }

  private static Answer form(Person who, String... referrals) {
    return who.post("/travel-groups", together(referrals));
  }

  private Answer formWithChild(String mothers, String childs) {
    String agreed = "\"%s\", \"agreedBy\": \"".formatted(childs);
    return harbour()
        .post(
            "/travel-groups",
            together(mothers, childs).replace(agreed + "herself", agreed + "guardian"));
  }

  private static String together(String... referrals) {
    List<String> members =
        List.of(referrals).stream()
            .map(it -> "{\"referralId\": \"%s\", \"agreedBy\": \"herself\"}".formatted(it))
            .toList();
    return "{\"tie\": \"family\", \"members\": [" + String.join(", ", members) + "]}";
  }

  private static String group(Answer formed) {
    return "/travel-groups/" + formed.id();
  }
}
