package org.passage.shelters.finding;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.EventFeed;
import org.passage.chassis.store.EventFeed.Published;
import org.passage.shelters.Audited;
import org.passage.shelters.api.AvailabilityPageV1;
import org.passage.shelters.api.AvailabilityV1;
import org.passage.shelters.api.FindingOwnerV1;
import org.passage.shelters.api.FindingStateV1;
import org.passage.shelters.api.FindingV1;
import org.passage.shelters.api.NewFindingResolutionV1;
import org.passage.shelters.api.NewFindingVerificationV1;
import org.passage.shelters.api.PlacementV1;
import org.passage.shelters.api.ReasonV1;
import org.passage.shelters.api.ShelterV1;
import org.passage.shelters.api.SuitabilityRuleV1;
import org.passage.shelters.finding.Finding.Origin;
import org.passage.shelters.finding.Finding.Place;
import org.passage.shelters.shelter.Shelters;
import org.passage.shelters.shelter.Stamp;
import org.passage.shelters.standard.SecurityArea;
import org.passage.shelters.standard.Severity;
import org.springframework.beans.factory.annotation.Autowired;

class FindingTest extends Audited {
  private static final NewFindingResolutionV1 REPAIRED =
      new NewFindingResolutionV1("A new lock was fitted.");

  @Autowired private Repairs repairs;
  @Autowired private Findings findings;
  @Autowired private Shelters shelters;
  @Autowired private EventFeed feed;

  @Test
  void aCriticalOneStopsNewPlacementsUntilSomebodyElseHasSeenItRepaired() {
    ShelterV1 house = shelter("harbour", house("LV"), 2);
    PlacementV1 livesThere = requested(wish(ADULT, house));
    step("harbour", "shelter-manager", livesThere, "acceptance");
    PlacementV1 asked = requested(wish(ADULT, house));
    audited("harbour", house, CRITICAL);

    AvailabilityV1 seen = seen();
    assertThat(seen.getSuits()).isFalse();
    assertThat(seen.getReasons())
        .extracting(ReasonV1::getRule)
        .contains(SuitabilityRuleV1.SECURITY_FINDING_OPEN);
    assertThat(request(wish(ADULT, house).from(LAST_DAY).until(null)))
        .hasStatus(409)
        .bodyText()
        .contains("/placements-stopped");
    assertThat(step("harbour", "shelter-manager", asked, "acceptance")).hasStatus(409);
    assertThat(step("harbour", "shelter-worker", livesThere, "arrival")).hasStatusOk();

    FindingV1 finding = findings("harbour", house, "&state=open").getFirst();
    assertThat(finding.getEvidence()).isEqualTo("The yard door stays open.");
    assertThat(finding.getOwnerId()).isEqualTo("harbour-shelter-manager");
    assertThat(step("harbour", "shelter-worker", finding, "resolution", REPAIRED)).hasStatusOk();
    assertThat(request(wish(ADULT, house).from(LAST_DAY).until(null))).hasStatus(409);
    assertThat(step("harbour", "shelter-worker", finding, "verification", verdict(true)))
        .hasStatus(409);
    assertThat(step("harbour", "shelter-manager", finding, "verification", verdict(true)))
        .hasStatusOk();

    assertThat(request(wish(ADULT, house).from(LAST_DAY).until(null))).hasStatus(201);
    assertThat(seen().getReasons())
        .extracting(ReasonV1::getRule)
        .doesNotContain(SuitabilityRuleV1.SECURITY_FINDING_OPEN);
    assertThat(step("harbour", "shelter-manager", asked, "acceptance")).hasStatusOk();
  }

  @Test
  void aLesserOneStopsNobody() {
    ShelterV1 house = shelter("harbour", 1);
    audited("harbour", house, MAJOR);
    assertThat(request(wish(ADULT, house))).hasStatus(201);
  }

  @Test
  void nobodyVerifiesWhatSheRepairedHerself() {
    ShelterV1 house = shelter("harbour", 0);
    audited("harbour", house, MAJOR);
    FindingV1 finding = findings("harbour", house, "").getFirst();
    assertThat(step("harbour", "shelter-manager", finding, "verification", verdict(true)))
        .hasStatus(409)
        .bodyText()
        .contains("/step-not-possible");
    step("harbour", "shelter-manager", finding, "resolution", REPAIRED);
    assertThat(step("harbour", "shelter-manager", finding, "verification", verdict(true)))
        .hasStatus(409)
        .bodyText()
        .contains("/second-person-needed");
  }

  @Test
  void aRepairThatDoesNotHoldIsOpenAgain() {
    ShelterV1 house = shelter("harbour", 1);
    audited("harbour", house, CRITICAL);
    FindingV1 finding = findings("harbour", house, "").getFirst();
    step("harbour", "shelter-worker", finding, "resolution", REPAIRED);
    FindingV1 open =
        read(
            step("harbour", "shelter-manager", finding, "verification", verdict(false)),
            FindingV1.class);
    assertThat(open.getState()).isEqualTo(FindingStateV1.OPEN);
    assertThat(requireNonNull(open.getRepair()).getAccepted()).isFalse();
    assertThat(request(wish(ADULT, house))).hasStatus(409);
  }

  @Test
  void anAuditThatFindsItAgainOpensWhatWasSaidToBeRepaired() {
    ShelterV1 house = shelter("harbour", 0);
    audited("harbour", house, MAJOR);
    FindingV1 finding = findings("harbour", house, "").getFirst();
    step("harbour", "shelter-worker", finding, "resolution", REPAIRED);
    audited("harbour", house, MAJOR);
    assertThat(findings("harbour", house, "&state=open"))
        .extracting(FindingV1::getId)
        .containsExactly(finding.getId());
  }

  @Test
  void whatIsOverdueIsToldOnceAndListed() {
    ShelterV1 house = shelter("harbour", 0);
    raise(house, Instant.now().minus(Duration.ofDays(10)));
    FindingV1 overdue = findings("harbour", house, "&state=overdue").getFirst();
    assertThat(overdue.getOverdue()).isTrue();

    repairs.escalate();
    repairs.escalate();

    await()
        .untilAsserted(() ->
            assertThat(feed.after(0, 10_000).stream().map(Published::event))
                .filteredOn(it -> it.subject().equals(overdue.getId()))
                .extracting(Event::type, Event::data)
                .containsExactly(
                    tuple("org.passage.shelters.security-finding-raised.v1", data(house)),
                    tuple("org.passage.shelters.security-finding-overdue.v1", data(house))));
    assertThat(findings("harbour", house, "&state=overdue").getFirst().getEscalatedAt())
        .isNotNull();
  }

  @Test
  void aShelterThatACrashLeftStoppedGoesOn() {
    ShelterV1 house = shelter("harbour", 1);
    raise(house, Instant.now());
    Finding open = findings.unverified(house.getId(), CRITICAL).orElseThrow();
    Finding resolved =
        findings.replace(open.resolved("A new lock", new Stamp("one", Instant.now())));
    findings.replace(
        resolved.verified(new Finding.Verdict(true, null, new Stamp("other", Instant.now()))));
    assertThat(request(wish(ADULT, house))).hasStatus(409);

    repairs.resume(shelters.get(house.getId()));

    assertThat(request(wish(ADULT, house))).hasStatus(201);
  }

  @Test
  void somebodyElseIsNamedToSeeToIt() {
    ShelterV1 house = shelter("harbour", 0);
    raise(house, Instant.now());
    String path = "/security-findings/" + findings("harbour", house, "").getFirst().getId();
    FindingOwnerV1 owner = new FindingOwnerV1("person_0001");
    String etag = etag(get("harbour", "shelter-worker", path));
    assertThat(put("harbour", "shelter-worker", path + "/owner", owner, etag)).hasStatus(403);
    assertThat(put("harbour", "shelter-manager", path + "/owner", owner, null)).hasStatus(428);
    assertThat(
            read(put("harbour", "shelter-manager", path + "/owner", owner, etag), FindingV1.class)
                .getOwnerId())
        .isEqualTo("person_0001");
    assertThat(get("sunrise", "shelter-manager", path)).hasStatus(404);
  }

  private void raise(ShelterV1 house, Instant at) {
    Origin origin =
        new Origin(
            "sau_" + house.getId(),
            1,
            SecurityArea.SHELTER_PREMISES,
            CRITICAL,
            Severity.CRITICAL,
            "The yard door stays open.");
    repairs.raise(new Place("harbour", house.getId()), origin, "somebody", at);
  }

  private static Map<String, String> data(ShelterV1 house) {
    return Map.of("shelterId", house.getId(), "severity", "critical");
  }

  private static NewFindingVerificationV1 verdict(boolean accepted) {
    return new NewFindingVerificationV1(accepted);
  }

  private AvailabilityV1 seen() {
    return read(
            get("harbour", "caseworker", "/availability?caseId=cas_adult&country=LV"),
            AvailabilityPageV1.class)
        .getItems()
        .getFirst();
  }
}
