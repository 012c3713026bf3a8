package org.passage.shelters.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.EventFeed;
import org.passage.chassis.store.EventFeed.Published;
import org.passage.shelters.Platform;
import org.passage.shelters.api.BanLiftingV1;
import org.passage.shelters.api.BanV1;
import org.passage.shelters.api.BeneficiaryChoiceV1;
import org.passage.shelters.api.EndReasonV1;
import org.passage.shelters.api.IdentityCheckV1;
import org.passage.shelters.api.IdentityDocumentV1;
import org.passage.shelters.api.NewBanV1;
import org.passage.shelters.api.PlacementV1;
import org.passage.shelters.api.ShelterV1;
import org.passage.shelters.api.VisitAnswerV1;
import org.passage.shelters.api.VisitDecisionV1;
import org.passage.shelters.api.VisitStateV1;
import org.passage.shelters.api.VisitV1;
import org.passage.shelters.api.VisitorRelationV1;
import org.passage.shelters.api.VisitorV1;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class VisitTest extends Platform {
  private static final String WORKER = "shelter-worker";
  private static final String MANAGER = "shelter-manager";
  private static final VisitAnswerV1 YES = new VisitAnswerV1(BeneficiaryChoiceV1.ACCEPTED);
  private static final VisitAnswerV1 NO = new VisitAnswerV1(BeneficiaryChoiceV1.DECLINED);
  private static final VisitDecisionV1 APPROVED = new VisitDecisionV1(true);
  private static final IdentityCheckV1 PASSPORT =
      new IdentityCheckV1(IdentityDocumentV1.PASSPORT, true);

  @Autowired private EventFeed feed;

  @Test
  void sheAgreesAManagerApprovesAndTheDoorKeepsALog() {
    ShelterV1 house = shelter("sunrise", 1);
    VisitV1 visit = requested(requested(wish(SHARED, house)), "Ana Ionescu");
    assertThat(step(MANAGER, visit, "decision", APPROVED))
        .hasStatus(409)
        .bodyText()
        .contains("/visit-not-agreed");
    assertThat(state(step(WORKER, visit, "answer", YES))).isEqualTo(VisitStateV1.AGREED);
    assertThat(step(WORKER, visit, "decision", APPROVED)).hasStatus(403);
    assertThat(step(WORKER, visit, "arrival", PASSPORT)).hasStatus(409);
    assertThat(state(step(MANAGER, visit, "decision", APPROVED))).isEqualTo(VisitStateV1.APPROVED);
    assertThat(state(step(WORKER, visit, "arrival", PASSPORT))).isEqualTo(VisitStateV1.PRESENT);
    String log = "/shelters/" + house.getId() + "/visits";
    assertThat(text(get("sunrise", WORKER, log + "?state=present"))).contains(visit.getId());
    assertThat(get("harbour", WORKER, log)).hasStatus(403);
    VisitV1 left = read(step(WORKER, visit, "departure", null), VisitV1.class);
    assertThat(left.getState()).isEqualTo(VisitStateV1.LEFT);
    assertThat(text(get("sunrise", WORKER, log))).contains(visit.getId());
    assertThat(text(get("sunrise", WORKER, log + "?state=present"))).doesNotContain(visit.getId());
    assertThat(left.getDocument()).isEqualTo(IdentityDocumentV1.PASSPORT);
    assertThat(left.getArrivedAt()).isNotNull();
    assertThat(left.getLeftAt()).isNotNull();
    assertThat(text(get("sunrise", WORKER, "/placements/" + visit.getPlacementId() + "/visits")))
        .contains(visit.getId());
    await()
        .untilAsserted(() ->
            assertThat(feed.after(0, 10_000).stream().map(Published::event))
                .filteredOn(it -> it.subject().equals(visit.getId()))
                .allSatisfy(it -> assertThat(it.caseId()).isEqualTo(SHARED))
                .extracting(Event::type)
                .containsExactly(
                    "org.passage.shelters.visit-requested.v1",
                    "org.passage.shelters.visit-agreed.v1",
                    "org.passage.shelters.visit-approved.v1",
                    "org.passage.shelters.visitor-arrived.v1",
                    "org.passage.shelters.visitor-left.v1"));
  }

  @Test
  void sheTakesBackHerYes() {
    VisitV1 visit = approved("Ana Ionescu");
    VisitV1 declined = read(step(WORKER, visit, "answer", NO), VisitV1.class);
    assertThat(declined.getState()).isEqualTo(VisitStateV1.DECLINED);
    assertThat(declined.getDecidedAt()).isNull();
    assertThat(step(WORKER, visit, "arrival", PASSPORT)).hasStatus(409);
  }

  @Test
  void whoIsNotTheOneAnnouncedIsTurnedAwayAndThatIsOnRecord() {
    VisitV1 visit = approved("Ana Ionescu");
    assertThat(
            state(
                step(
                    WORKER,
                    visit,
                    "arrival",
                    new IdentityCheckV1(IdentityDocumentV1.NO_DOCUMENT, false))))
        .isEqualTo(VisitStateV1.TURNED_AWAY);
    assertThat(step(WORKER, visit, "arrival", PASSPORT)).hasStatus(409);
  }

  @Test
  void whoIsBannedIsNotApprovedUntilTheBanIsLifted() {
    ShelterV1 house = shelter("sunrise", 1);
    BanV1 ban = banned(house, "Ștefan Țăranu");
    VisitV1 visit = requested(requested(wish(SHARED, house)), "TARANU, Stefan");
    step(WORKER, visit, "answer", YES);
    assertThat(step(MANAGER, visit, "decision", APPROVED))
        .hasStatus(409)
        .bodyText()
        .contains("/visitor-banned")
        .doesNotContain("TARANU");
    String path = "/banned-visitors/" + ban.getId();
    String etag = etag(get("sunrise", WORKER, path));
    BanLiftingV1 lifting = new BanLiftingV1("Somebody else of this name.");
    assertThat(post("sunrise", WORKER, path + "/lifting", lifting, etag)).hasStatus(403);
    assertThat(post("sunrise", MANAGER, path + "/lifting", lifting, etag)).hasStatusOk();
    assertThat(step(MANAGER, visit, "decision", APPROVED)).hasStatusOk();
  }

  @Test
  void whoIsBannedAfterTheApprovalIsStoppedAtTheDoor() {
    ShelterV1 house = shelter("sunrise", 1);
    VisitV1 visit = requested(requested(wish(SHARED, house)), "Radu Petrescu");
    step(WORKER, visit, "answer", YES);
    step(MANAGER, visit, "decision", APPROVED);
    banned(house, "Radu Petrescu");
    assertThat(step(WORKER, visit, "arrival", PASSPORT)).hasStatus(409);
  }

  @Test
  void aRefusalSaysWhy() {
    VisitV1 visit = requested(requested(wish(SHARED, shelter("sunrise", 1))), "Ana Ionescu");
    assertThat(step(MANAGER, visit, "decision", new VisitDecisionV1(false)))
        .hasStatus(400)
        .bodyText()
        .contains("\"/reason\"");
    VisitDecisionV1 refused = new VisitDecisionV1(false).reason("Nobody knows who this is.");
    assertThat(state(step(MANAGER, visit, "decision", refused))).isEqualTo(VisitStateV1.REFUSED);
  }

  @Test
  void aVisitIsToSomebodyWhoLivesThere() {
    PlacementV1 over = requested(wish(ADULT, shelter("harbour", 1)));
    end("harbour", "caseworker", over, "cancellation", EndReasonV1.CHANGED_HER_MIND);
    assertThat(
            post(
                "harbour",
                WORKER,
                "/placements/" + over.getId() + "/visits",
                visitor("Ana Ionescu"),
                null))
        .hasStatus(409)
        .bodyText()
        .contains("/stay-over");
  }

  @Test
  void onlyTheShelterKnowsOfIt() {
    VisitV1 visit = requested(requested(wish(SHARED, shelter("sunrise", 1))), "Ana Ionescu");
    assertThat(get("harbour", MANAGER, "/visits/" + visit.getId())).hasStatus(404);
    assertThat(get("harbour", WORKER, "/placements/" + visit.getPlacementId() + "/visits"))
        .satisfies(it -> assertThat(it.getResponse().getStatus()).isIn(403, 404));
    assertThat(get("stranger", WORKER, "/placements/" + visit.getPlacementId() + "/visits"))
        .hasStatus(404);
  }

  @Test
  void hoursThatCannotBeAreNamed() {
    PlacementV1 placement = requested(wish(SHARED, shelter("sunrise", 1)));
    VisitorV1 visitor = visitor("Ana Ionescu");
    visitor.setExpectedUntil(visitor.getExpectedAt());
    assertThat(
            post("sunrise", WORKER, "/placements/" + placement.getId() + "/visits", visitor, null))
        .hasStatus(400)
        .bodyText()
        .contains("/expectedUntil");
  }

  private VisitV1 approved(String name) {
    VisitV1 visit = requested(requested(wish(SHARED, shelter("sunrise", 1))), name);
    step(WORKER, visit, "answer", YES);
    step(MANAGER, visit, "decision", APPROVED);
    return visit;
  }

  private BanV1 banned(ShelterV1 house, String name) {
    MvcTestResult answer =
        post(
            "sunrise",
            MANAGER,
            "/shelters/" + house.getId() + "/banned-visitors",
            new NewBanV1(List.of(name), "He waited at the gate."),
            null);
    assertThat(answer).hasStatus(201);
    return read(answer, BanV1.class);
  }

  private VisitV1 requested(PlacementV1 placement, String name) {
    MvcTestResult answer =
        post(
            "sunrise", WORKER, "/placements/" + placement.getId() + "/visits", visitor(name), null);
    assertThat(answer).hasStatus(201);
    return read(answer, VisitV1.class);
  }

  private MvcTestResult step(String role, VisitV1 visit, String step, @Nullable Object body) {
    String path = "/visits/" + visit.getId();
    return post("sunrise", role, path + "/" + step, body, etag(get("sunrise", WORKER, path)));
  }

  private VisitStateV1 state(MvcTestResult answer) {
    assertThat(answer).hasStatusOk();
    return read(answer, VisitV1.class).getState();
  }

  private static VisitorV1 visitor(String name) {
    Instant at = Instant.now().plus(Duration.ofDays(1));
    return new VisitorV1(
        name, VisitorRelationV1.FAMILY, "Winter clothes", at, at.plus(Duration.ofHours(2)));
  }
}
