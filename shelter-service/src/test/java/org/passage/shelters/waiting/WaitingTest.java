package org.passage.shelters.waiting;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.passage.chassis.events.CloudEvent;
import org.passage.shelters.Platform;
import org.passage.shelters.api.AddressV1;
import org.passage.shelters.api.BeneficiaryChoiceV1;
import org.passage.shelters.api.EndReasonV1;
import org.passage.shelters.api.FeatureV1;
import org.passage.shelters.api.GivenSkipReasonV1;
import org.passage.shelters.api.LeavingReasonV1;
import org.passage.shelters.api.NewLeavingV1;
import org.passage.shelters.api.NewProposalV1;
import org.passage.shelters.api.NewSkipV1;
import org.passage.shelters.api.NewWaitingChoiceV1;
import org.passage.shelters.api.NewWaitingEntryV1;
import org.passage.shelters.api.OrderReasonV1;
import org.passage.shelters.api.OrderRuleV1;
import org.passage.shelters.api.PlacementV1;
import org.passage.shelters.api.PresentPlaceV1;
import org.passage.shelters.api.ProposalV1;
import org.passage.shelters.api.SexV1;
import org.passage.shelters.api.ShelterV1;
import org.passage.shelters.api.SkipPageV1;
import org.passage.shelters.api.SkipReasonV1;
import org.passage.shelters.api.SkipV1;
import org.passage.shelters.api.WaitingCandidatePageV1;
import org.passage.shelters.api.WaitingCandidateV1;
import org.passage.shelters.api.WaitingEntryV1;
import org.passage.shelters.api.WaitingListPageV1;
import org.passage.shelters.api.WaitingPositionV1;
import org.passage.shelters.api.WaitingStateV1;
import org.passage.shelters.api.WaitingWishV1;
import org.passage.shelters.shelter.Shelters;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class WaitingTest extends Platform {
  private static final String CASEWORKER = "caseworker";
  private static final String MANAGER = "shelter-manager";
  private static final AtomicInteger LISTS = new AtomicInteger();

  @Autowired private WaitingFeed feed;
  @Autowired private WaitingEntries entries;
  @Autowired private Skips skips;
  @Autowired private Shelters shelters;

  /** An organization of its own for each test: a list is an organization's. */
  private final String list = "list-" + LISTS.incrementAndGet();

  @Test
  void whoNeedsItMostComesFirstAndTheAnswerSaysWhy() {
    shelter(list, 1);
    WaitingEntryV1 later = entered(ADULT, wish(PresentPlaceV1.SAFE));
    WaitingEntryV1 endangered = entered(ENDANGERED, wish(PresentPlaceV1.SAFE));
    WaitingEntryV1 first = entered(SISTER, wish(PresentPlaceV1.NOWHERE));
    List<WaitingPositionV1> order = order();
    assertThat(order)
        .extracting(WaitingPositionV1::getEntryId)
        .containsExactly(first.getId(), endangered.getId(), later.getId());
    assertThat(order).extracting(WaitingPositionV1::getPosition).containsExactly(1, 2, 3);
    assertThat(order.get(1).getReasons())
        .filteredOn(it -> it.getRule() == OrderRuleV1.RISK)
        .extracting(OrderReasonV1::getCode, OrderReasonV1::getPoints)
        .containsExactly(tuple("high", 2));
    WaitingListPageV1 page =
        read(get(list, MANAGER, "/waiting-list?limit=1"), WaitingListPageV1.class);
    assertThat(
            read(
                    get(list, MANAGER, "/waiting-list?cursor=" + page.getNext()),
                    WaitingListPageV1.class)
                .getItems())
        .extracting(WaitingPositionV1::getPosition)
        .containsExactly(2, 3);
  }

  @Test
  void nobodyIsPutOnAListWithoutWantingItNorTwiceNorWithoutConsent() {
    shelter(list, 1);
    shelter("sunrise", 1);
    assertThat(
            enter(
                new NewWaitingEntryV1(
                    ADULT, list, BeneficiaryChoiceV1.DECLINED, wish(PresentPlaceV1.NOWHERE))))
        .hasStatus(409);
    entered(ADULT, wish(PresentPlaceV1.NOWHERE));
    assertThat(enter(wanted(ADULT, list, PresentPlaceV1.SAFE)))
        .hasStatus(409)
        .bodyText()
        .contains("waits-already");
    assertThat(enter(wanted(ADULT, "sunrise", PresentPlaceV1.SAFE)))
        .hasStatus(409)
        .bodyText()
        .contains("consent-missing");
    assertThat(enter(wanted(ADULT, "lantern", PresentPlaceV1.SAFE)))
        .hasStatus(400)
        .bodyText()
        .contains("/listOrganizationId");
    assertThat(enter(wanted("cas_other", list, PresentPlaceV1.SAFE))).hasStatus(404);
    assertThat(enter(wanted(SAFETY_UNKNOWN, list, PresentPlaceV1.SAFE))).hasStatus(503);
  }

  @Test
  void nobodyIsPassedOverWithoutAReason() {
    ShelterV1 house = shelter(list, 1);
    WaitingEntryV1 unsuitable =
        entered(ADULT, wish(PresentPlaceV1.NOWHERE).needs(Set.of(FeatureV1.WHEELCHAIR_ACCESS)));
    WaitingEntryV1 first = entered(SISTER, wish(PresentPlaceV1.NOWHERE));
    WaitingEntryV1 second = entered(ENDANGERED, wish(PresentPlaceV1.SAFE));
    List<WaitingCandidateV1> candidates =
        read(
                get(list, MANAGER, "/shelters/" + house.getId() + "/waiting-candidates"),
                WaitingCandidatePageV1.class)
            .getItems();
    assertThat(candidates)
        .extracting(WaitingCandidateV1::getEntryId)
        .containsExactly(unsuitable.getId(), first.getId(), second.getId());
    assertThat(candidates)
        .extracting(WaitingCandidateV1::getSuits)
        .containsExactly(false, true, true);

    assertThat(propose(second, house))
        .hasStatus(409)
        .bodyText()
        .contains("skip-without-reason", first.getId())
        .doesNotContain(unsuitable.getId());
    assertThat(skips(first)).isEmpty();
    assertThat(skips(unsuitable)).isEmpty();
    assertThat(
            propose(
                second,
                house,
                new NewSkipV1(
                    first.getId(),
                    GivenSkipReasonV1.ASKED_TO_WAIT,
                    "She wants to see her lawyer.")))
        .hasStatus(200);
    assertThat(skips(first))
        .extracting(SkipV1::getReason, SkipV1::getText, SkipV1::getBy)
        .containsExactly(
            tuple(
                SkipReasonV1.ASKED_TO_WAIT,
                "She wants to see her lawyer.",
                list + "-shelter-manager"));
    assertThat(skips(unsuitable))
        .extracting(SkipV1::getReason)
        .containsExactly(SkipReasonV1.DOES_NOT_SUIT);
    assertThat(propose(unsuitable, house)).hasStatus(409).bodyText().contains("does-not-suit");
  }

  @Test
  void whatSheSaysIsOnRecordAndCostsHerNothing() {
    ShelterV1 house = shelter(list, 1);
    WaitingEntryV1 hers = entered(ADULT, wish(PresentPlaceV1.NOWHERE));
    assertThat(answer(hers, BeneficiaryChoiceV1.DECLINED)).hasStatus(409);
    assertThat(propose(hers, house)).hasStatus(200);
    assertThat(propose(hers, house)).hasStatus(409);
    assertThat(answer(hers, BeneficiaryChoiceV1.DECLINED)).hasStatus(200);
    WaitingEntryV1 now = entry(hers.getId());
    assertThat(now.getState()).isEqualTo(WaitingStateV1.WAITING);
    assertThat(now.getProposals())
        .extracting(ProposalV1::getChoice, ProposalV1::getWords)
        .containsExactly(tuple(BeneficiaryChoiceV1.DECLINED, "It is too far."));
    assertThat(order()).extracting(WaitingPositionV1::getPosition).containsExactly(1);
  }

  @Test
  void sheTakesNothingThatHerCaseForbidsAtThatMoment() {
    ShelterV1 house =
        shelter(
            list,
            house("IT")
                .address(
                    new AddressV1(List.of("Hidden Lane 1"), "Milano")
                        .latitude(45.5)
                        .longitude(9.2)),
            1);
    WaitingEntryV1 hers = entered(ENDANGERED, wish(PresentPlaceV1.NOWHERE));
    assertThat(propose(hers, house)).hasStatus(200);
    assertThat(answer(hers, BeneficiaryChoiceV1.ACCEPTED))
        .hasStatus(409)
        .bodyText()
        .contains("shelter-does-not-suit");
    assertThat(entry(hers.getId()).getProposals().getFirst().getChoice()).isNull();
    assertThat(answer(hers, BeneficiaryChoiceV1.POSTPONED)).hasStatus(200);
  }

  @Test
  void aBedThatBecomesFreeIsProposedToTheNextWhomItSuits() {
    ShelterV1 house = shelter(list, 1);
    PlacementV1 placed = requested(wish(SHARED, house));
    WaitingEntryV1 unsuitable =
        entered(ADULT, wish(PresentPlaceV1.NOWHERE).needs(Set.of(FeatureV1.WHEELCHAIR_ACCESS)));
    WaitingEntryV1 next = entered(SISTER, wish(PresentPlaceV1.TEMPORARY));
    WaitingEntryV1 afterHer = entered(ENDANGERED, wish(PresentPlaceV1.SAFE));
    assertThat(end(list, MANAGER, placed, "refusal", EndReasonV1.NO_CAPACITY)).hasStatus(200);
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(entry(next.getId()).getProposals()).hasSize(1));
    assertThat(entry(next.getId()).getProposals().getFirst().getProposedBy()).isNull();
    assertThat(skips(unsuitable))
        .extracting(SkipV1::getReason, SkipV1::getBy)
        .containsExactly(tuple(SkipReasonV1.DOES_NOT_SUIT, null));
    assertThat(entry(afterHer.getId()).getProposals()).isEmpty();

    assertThat(answer(next, BeneficiaryChoiceV1.DECLINED)).hasStatus(200);
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(entry(afterHer.getId()).getProposals()).hasSize(1));
    assertThat(skips(next))
        .extracting(SkipV1::getReason)
        .containsExactly(SkipReasonV1.DECLINED_BEFORE);
  }

  @Test
  void aBedIsProposedAlsoWhereItsPlacementIsOverAndTheBedNotYetGivenBack() {
    ShelterV1 house = shelter(list, 1);
    PlacementV1 placed = requested(wish(SHARED, house));
    WaitingEntryV1 hers = entered(SISTER, wish(PresentPlaceV1.NOWHERE));
    feed.heard(
        event(
            "placement-declined",
            placed.getId(),
            SHARED,
            Instant.now(),
            Map.of("shelterId", house.getId())));
    assertThat(entry(hers.getId()).getProposals())
        .extracting(ProposalV1::getShelterId)
        .containsExactly(house.getId());
  }

  @Test
  void whatWasProposedToSomebodyWhoLeavesIsProposedToTheNext() {
    ShelterV1 house = shelter(list, 1);
    WaitingEntryV1 first = entered(SISTER, wish(PresentPlaceV1.NOWHERE));
    WaitingEntryV1 next = entered(ENDANGERED, wish(PresentPlaceV1.SAFE));
    assertThat(propose(first, house)).hasStatus(200);
    assertThat(leave(first.getId(), LeavingReasonV1.NO_LONGER_NEEDED)).hasStatus(200);
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(entry(next.getId()).getProposals()).hasSize(1));
  }

  @Test
  void whatSomebodyDoesNotAnswerInTimeIsProposedToTheNextAndNotToHerAgainAtOnce() {
    ShelterV1 house = shelter(list, 1);
    WaitingEntryV1 first = entered(SISTER, wish(PresentPlaceV1.NOWHERE));
    WaitingEntryV1 next = entered(ENDANGERED, wish(PresentPlaceV1.SAFE));
    assertThat(propose(first, house)).hasStatus(200);
    sweepIn(Duration.ofHours(47));
    assertThat(entry(next.getId()).getProposals()).isEmpty();
    sweepIn(Duration.ofHours(49));
    sweepIn(Duration.ofHours(49));
    assertThat(entry(next.getId()).getProposals())
        .extracting(ProposalV1::getShelterId)
        .containsExactly(house.getId());
    assertThat(entry(first.getId()).getProposals()).hasSize(1);
    assertThat(skips(first))
        .extracting(SkipV1::getReason)
        .containsExactly(SkipReasonV1.NOT_REACHABLE);
  }

  private void sweepIn(Duration time) {
    Clock then = Clock.offset(Clock.systemUTC(), time);
    new LapseSweep(entries, new Proposing(entries, skips, then), shelters, then).sweep();
  }

  @Test
  void toWhomNoMoreCanBeProposedIsPassedOverForIt() {
    ShelterV1 house = shelter(list, 1);
    ShelterV1 other = shelter(list, 1);
    PlacementV1 placed = requested(wish(SHARED, other));
    WaitingEntryV1 first = entered(SISTER, wish(PresentPlaceV1.NOWHERE));
    for (int proposal = 0; proposal < 50; proposal++) {
      assertThat(propose(first, house)).hasStatus(200);
      assertThat(answer(first, BeneficiaryChoiceV1.DECLINED)).hasStatus(200);
    }
    WaitingEntryV1 next = entered(ENDANGERED, wish(PresentPlaceV1.SAFE));
    assertThat(end(list, MANAGER, placed, "refusal", EndReasonV1.NO_CAPACITY)).hasStatus(200);
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(entry(next.getId()).getProposals()).hasSize(1));
    assertThat(skips(first)).extracting(SkipV1::getReason).containsExactly(SkipReasonV1.OTHER);
  }

  @Test
  void anArrivalOfWhichIsHeardLateEndsNothingThatBeganAfterIt() {
    shelter(list, 1);
    WaitingEntryV1 hers = entered(SISTER, wish(PresentPlaceV1.NOWHERE));
    feed.heard(arrival(SISTER, hers.getEnteredAt().minusSeconds(1)));
    assertThat(entry(hers.getId()).getState()).isEqualTo(WaitingStateV1.WAITING);
    feed.heard(arrival(SISTER, hers.getEnteredAt()));
    assertThat(entry(hers.getId()).getLeavingReason()).isEqualTo(LeavingReasonV1.PLACED);
  }

  private static CloudEvent arrival(String caseId, Instant at) {
    return event("beneficiary-arrived", "plc_1", caseId, at, Map.of());
  }

  private static CloudEvent event(
      String what, String subject, String caseId, Instant at, Map<String, String> data) {
    return new CloudEvent(
        "1.0",
        "evt_1",
        "/api/shelters/v1",
        "org.passage.shelters." + what + ".v1",
        subject,
        at,
        caseId,
        "harbour",
        1,
        data);
  }

  @Test
  void herArrivalEndsHerWaiting() {
    ShelterV1 house = shelter(list, 1);
    WaitingEntryV1 hers = entered(ADULT, wish(PresentPlaceV1.NOWHERE));
    PlacementV1 placed =
        requested(wish(ADULT, house).from(LocalDate.now(ZoneId.of("Europe/Rome"))));
    step(list, MANAGER, placed, "acceptance");
    assertThat(step(list, MANAGER, placed, "arrival")).hasStatus(200);
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() ->
            assertThat(entry(hers.getId()).getLeavingReason()).isEqualTo(LeavingReasonV1.PLACED));
    assertThat(leave(hers.getId(), LeavingReasonV1.WITHDRAWN_BY_HER)).hasStatus(409);
    assertThat(order()).isEmpty();
    assertThat(end(list, MANAGER, placed, "departure", EndReasonV1.STAY_COMPLETED)).hasStatus(200);
  }

  @Test
  void eachSideDoesItsOwnAndOthersKnowNothing() {
    shelter("sunrise", 1);
    ShelterV1 own = shelter(list, 1);
    WaitingEntryV1 abroad =
        read(enter(wanted(SHARED, "sunrise", PresentPlaceV1.NOWHERE)), WaitingEntryV1.class);
    String path = "/waiting-entries/" + abroad.getId();
    assertThat(get("sunrise", MANAGER, path)).hasStatus(200);
    assertThat(get("lantern", MANAGER, path)).hasStatus(404);
    assertThat(post("sunrise", CASEWORKER, path + "/leaving", leaving(), "\"1\"")).hasStatus(403);
    assertThat(propose(abroad, own)).hasStatus(404);
    assertThat(get("harbour", "analyst", "/waiting-list")).hasStatus(403);
    assertThat(leave(abroad.getId(), LeavingReasonV1.WITHDRAWN_BY_HER)).hasStatus(200);
  }

  @Test
  void changedNeedsChangeTheOrderAndNotTheDay() {
    shelter(list, 1);
    WaitingEntryV1 one = entered(ADULT, wish(PresentPlaceV1.TEMPORARY));
    WaitingEntryV1 other = entered(SISTER, wish(PresentPlaceV1.TEMPORARY));
    assertThat(
            put(
                "harbour",
                CASEWORKER,
                "/waiting-entries/" + other.getId(),
                wish(PresentPlaceV1.NOT_SAFE),
                "\"1\""))
        .hasStatus(200);
    assertThat(order())
        .extracting(WaitingPositionV1::getEntryId)
        .containsExactly(other.getId(), one.getId());
    assertThat(entry(other.getId()).getEnteredAt()).isEqualTo(other.getEnteredAt());
    assertThat(
            put(
                "harbour",
                CASEWORKER,
                "/waiting-entries/" + other.getId(),
                wish(PresentPlaceV1.SAFE),
                "\"1\""))
        .hasStatus(412);
  }

  private static NewLeavingV1 leaving() {
    return new NewLeavingV1(LeavingReasonV1.NO_LONGER_NEEDED);
  }

  private static WaitingWishV1 wish(PresentPlaceV1 place) {
    return new WaitingWishV1(place, false, Set.of(), Set.of("ron")).sex(SexV1.FEMALE);
  }

  private static NewWaitingEntryV1 wanted(String caseId, String list, PresentPlaceV1 place) {
    return new NewWaitingEntryV1(caseId, list, BeneficiaryChoiceV1.ACCEPTED, wish(place));
  }

  private MvcTestResult enter(NewWaitingEntryV1 wanted) {
    return post("harbour", CASEWORKER, "/waiting-entries", wanted, null);
  }

  private WaitingEntryV1 entered(String caseId, WaitingWishV1 wish) {
    MvcTestResult made =
        enter(new NewWaitingEntryV1(caseId, list, BeneficiaryChoiceV1.ACCEPTED, wish));
    assertThat(made).hasStatus(201);
    return read(made, WaitingEntryV1.class);
  }

  private WaitingEntryV1 entry(String id) {
    return read(get("harbour", CASEWORKER, "/waiting-entries/" + id), WaitingEntryV1.class);
  }

  private @Nullable String tag(String id) {
    return etag(get("harbour", CASEWORKER, "/waiting-entries/" + id));
  }

  private MvcTestResult propose(WaitingEntryV1 to, ShelterV1 house, NewSkipV1... skips) {
    return post(
        list,
        MANAGER,
        "/waiting-entries/" + to.getId() + "/proposals",
        new NewProposalV1(
            house.getId(), LocalDate.now(ZoneId.of("Europe/Rome")).plusDays(1), List.of(skips)),
        tag(to.getId()));
  }

  private MvcTestResult answer(WaitingEntryV1 to, BeneficiaryChoiceV1 choice) {
    return post(
        "harbour",
        CASEWORKER,
        "/waiting-entries/" + to.getId() + "/choices",
        new NewWaitingChoiceV1(choice).words("It is too far."),
        tag(to.getId()));
  }

  private MvcTestResult leave(String id, LeavingReasonV1 reason) {
    return post(
        "harbour",
        CASEWORKER,
        "/waiting-entries/" + id + "/leaving",
        new NewLeavingV1(reason),
        requireNonNull(tag(id)));
  }

  private List<SkipV1> skips(WaitingEntryV1 of) {
    return read(get(list, MANAGER, "/waiting-entries/" + of.getId() + "/skips"), SkipPageV1.class)
        .getItems();
  }

  private List<WaitingPositionV1> order() {
    return read(get(list, MANAGER, "/waiting-list"), WaitingListPageV1.class).getItems();
  }
}
