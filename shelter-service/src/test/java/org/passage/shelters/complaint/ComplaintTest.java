package org.passage.shelters.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.EventFeed;
import org.passage.chassis.store.EventFeed.Published;
import org.passage.shelters.Platform;
import org.passage.shelters.api.ComplaintAnswerV1;
import org.passage.shelters.api.ComplaintCategoryV1;
import org.passage.shelters.api.ComplaintOutcomeV1;
import org.passage.shelters.api.ComplaintStateV1;
import org.passage.shelters.api.ComplaintV1;
import org.passage.shelters.api.ComplaintViewV1;
import org.passage.shelters.api.NewComplaintV1;
import org.passage.shelters.api.PlacementV1;
import org.passage.shelters.api.ShelterV1;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class ComplaintTest extends Platform {
  private static final String MANAGER = "harbour-shelter-manager";
  private static final String STRANGER = "somebody-else";

  @Autowired private EventFeed feed;

  @Test
  void whoIsComplainedAboutDoesNotLearnThatThereIsAComplaint() {
    ShelterV1 house = shelter("harbour", 1);
    ComplaintV1 about =
        read(record("shelter-worker", house, complaint(MANAGER)), ComplaintV1.class);
    ComplaintV1 other =
        read(record("shelter-worker", house, complaint(STRANGER)), ComplaintV1.class);

    assertThat(get("harbour", "case-supervisor", path(about))).hasStatusOk();
    assertThat(get("harbour", "shelter-manager", path(about))).hasStatus(404);
    assertThat(answer("shelter-manager", about)).hasStatus(404);
    assertThat(text(get("harbour", "case-supervisor", list(house))))
        .contains(about.getId(), other.getId());
    assertThat(text(get("harbour", "shelter-manager", list(house) + "?limit=1")))
        .contains(other.getId())
        .doesNotContain(about.getId(), "next");
    assertThat(text(get("harbour", "shelter-manager", list(house) + "?state=received")))
        .doesNotContain(about.getId());
  }

  @Test
  void nobodyWritesDownWhatIsSaidAgainstOneself() {
    ShelterV1 house = shelter("harbour", 1);
    assertThat(record("shelter-manager", house, complaint(STRANGER, MANAGER)))
        .hasStatus(409)
        .bodyText()
        .contains("/complained-about");
    assertThat(text(get("harbour", "case-supervisor", list(house)))).doesNotContain(MANAGER);
  }

  @Test
  void sheIsAnsweredAndHeardAgainByAnotherPersonUntilSheIsContent() {
    ShelterV1 house = shelter("harbour", 1);
    ComplaintV1 hers = read(record("shelter-worker", house, complaint()), ComplaintV1.class);
    assertThat(view(hers, true)).hasStatus(409);
    assertThat(answer("shelter-manager", hers)).hasStatusOk();
    assertThat(answer("case-supervisor", hers)).hasStatus(409);
    assertThat(view(hers, false)).hasStatusOk();
    assertThat(answer("shelter-manager", hers))
        .hasStatus(409)
        .bodyText()
        .contains("/complaint-heard-before");
    assertThat(answer("case-supervisor", hers)).hasStatusOk();
    ComplaintV1 closed = read(view(hers, true), ComplaintV1.class);
    assertThat(closed.getState()).isEqualTo(ComplaintStateV1.CLOSED);
    assertThat(closed.getReplies()).extracting("content").containsExactly(null, false, null, true);
  }

  @Test
  void itsEventsNameNoCaseThoughSheIsKnown() {
    ShelterV1 house = shelter("harbour", 1);
    PlacementV1 placement = requested(wish(ADULT, house));
    NewComplaintV1 said = complaint().placementId(placement.getId());
    ComplaintV1 hers = read(record("shelter-worker", house, said), ComplaintV1.class);
    assertThat(hers.getPlacementId()).isEqualTo(placement.getId());
    await().untilAsserted(() -> assertThat(eventsOf(hers)).hasSize(1));
    assertThat(eventsOf(hers).getFirst().caseId()).isNull();
    assertThat(eventsOf(hers).getFirst().data()).isEmpty();
    ShelterV1 elsewhere = shelter("harbour", 1);
    assertThat(record("shelter-worker", elsewhere, said))
        .hasStatus(400)
        .bodyText()
        .contains("\"/placementId\"");
  }

  @Test
  void anotherOrganizationHearsNothing() {
    ShelterV1 house = shelter("harbour", 1);
    ComplaintV1 hers = read(record("shelter-worker", house, complaint()), ComplaintV1.class);
    assertThat(get("sunrise", "shelter-manager", path(hers))).hasStatus(404);
    assertThat(get("sunrise", "shelter-manager", list(house))).hasStatus(403);
    assertThat(post("sunrise", "shelter-worker", list(house), complaint(), null)).hasStatus(403);
  }

  private static NewComplaintV1 complaint(String... about) {
    return new NewComplaintV1(
        ComplaintCategoryV1.TREATMENT, Set.of(about), "He shouted at her in front of the others.");
  }

  private MvcTestResult record(String role, ShelterV1 house, NewComplaintV1 said) {
    return post("harbour", role, list(house), said, null);
  }

  private MvcTestResult answer(String role, ComplaintV1 to) {
    return post(
        "harbour",
        role,
        path(to) + "/answers",
        new ComplaintAnswerV1(ComplaintOutcomeV1.UPHELD, "We are sorry."),
        latest(to));
  }

  private MvcTestResult view(ComplaintV1 of, boolean content) {
    return post(
        "harbour",
        "case-supervisor",
        path(of) + "/views",
        new ComplaintViewV1(content),
        latest(of));
  }

  private String latest(ComplaintV1 of) {
    return String.valueOf(etag(get("harbour", "case-supervisor", path(of))));
  }

  private static String path(ComplaintV1 it) {
    return "/complaints/" + it.getId();
  }

  private static String list(ShelterV1 house) {
    return "/shelters/" + house.getId() + "/complaints";
  }

  private List<Event> eventsOf(ComplaintV1 it) {
    return feed.after(0, 10_000).stream()
        .map(Published::event)
        .filter(event -> event.subject().equals(it.getId()))
        .toList();
  }
}
