package org.passage.shelters.reception;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.passage.shelters.api.ReceptionStepV1.ARRIVAL;
import static org.passage.shelters.api.ReceptionStepV1.ENDING_FIRST_MEETING;
import static org.passage.shelters.api.ReceptionStepV1.FIRST_MEETING;
import static org.passage.shelters.api.ReceptionStepV1.IN_DEPTH_CONVERSATION;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.EventFeed;
import org.passage.chassis.store.EventFeed.Published;
import org.passage.shelters.api.EndReasonV1;
import org.passage.shelters.api.NewReceptionStepV1;
import org.passage.shelters.api.PlacementV1;
import org.passage.shelters.api.ReceptionItemAnswerV1;
import org.passage.shelters.api.ReceptionItemOutcomeV1;
import org.passage.shelters.api.ReceptionMeetingV1;
import org.passage.shelters.api.ReceptionStateV1;
import org.passage.shelters.api.ReceptionStepRecordV1;
import org.passage.shelters.api.ReceptionStepStateV1;
import org.passage.shelters.api.ReceptionStepV1;
import org.passage.shelters.api.ReceptionV1;
import org.passage.shelters.api.TakenUpItemsV1;
import org.springframework.beans.factory.annotation.Autowired;

/** Procedure row D: four steps in order, at her pace, none skipped silently. */
class ReceptionTest extends House {
  @Autowired private EventFeed feed;

  @Test
  void fourStepsInTheirOrderMakeAReceptionAndItsEventsTellNothingOfHer() {
    PlacementV1 her = arrived();
    for (ReceptionStepV1 step : ReceptionStepV1.values()) {
      assertThat(read(reception(her)).getState()).isEqualTo(ReceptionStateV1.OPEN);
      assertThat(state(read(hold(her, held(step))), step)).isEqualTo(ReceptionStepStateV1.HELD);
    }
    ReceptionV1 received = read(reception(her));
    assertThat(received.getState()).isEqualTo(ReceptionStateV1.COMPLETE);
    assertThat(received.getWaitsFrom()).isNull();

    String held = "org.passage.shelters.reception-step-held.v1";
    String completed = "org.passage.shelters.reception-completed.v1";
    await()
        .untilAsserted(() ->
            assertThat(eventsOf(received))
                .extracting(Event::type)
                .containsExactly(held, held, held, held, completed));
    assertThat(eventsOf(received))
        .allSatisfy(it -> {
          assertThat(it.caseId()).isEqualTo(ADULT);
          assertThat(it.organizationId()).isEqualTo("harbour");
          assertThat(it.data().keySet()).isSubsetOf("placementId", "step");
        });
    assertThat(eventsOf(received).getFirst().data())
        .isEqualTo(Map.of("placementId", her.getId(), "step", "arrival"));
  }

  @Test
  void aStepIsSignedWithLanguageInterpreterReactionsAndWhatHelps() {
    PlacementV1 her = arrived();
    ReceptionStepRecordV1 step =
        of(read(hold(her, held(ARRIVAL).note("She asks to sit near the door."))), ARRIVAL);
    ReceptionMeetingV1 meeting = requireNonNull(step.getMeeting());
    assertThat(meeting.getChecklist()).isEqualTo(1);
    assertThat(meeting.getLanguage()).isEqualTo("ron");
    assertThat(meeting.getInterpreter()).isTrue();
    assertThat(meeting.getNote()).isEqualTo("She asks to sit near the door.");
    assertThat(meeting.getRecordedBy()).isEqualTo("harbour-shelter-worker");
    assertThat(meeting.getResponses().getFirst().getSupportiveResponses()).isNotEmpty();
    assertThat(step.getItems())
        .extracting(ReceptionItemAnswerV1::getItem)
        .contains("safety-briefing", "health-check-offered");
  }

  @ParameterizedTest
  @EnumSource(names = "ARRIVAL", mode = EnumSource.Mode.EXCLUDE)
  void noStepComesBeforeThoseThatAreFirst(ReceptionStepV1 step) {
    PlacementV1 her = arrived();
    refused(hold(her, held(step)), 409, "/reception-step-out-of-order");
    assertThat(state(read(reception(her)), step)).isEqualTo(ReceptionStepStateV1.OPEN);
  }

  @Test
  void sheMayPostponeAStepWithAReasonAndATimeAndTakeItUpLater() {
    PlacementV1 her = arrived();
    read(hold(her, held(ARRIVAL)));
    read(hold(her, held(FIRST_MEETING)));
    refused(hold(her, held(ENDING_FIRST_MEETING)), 409, "in-depth-conversation");
    refused(
        choose(her, later(IN_DEPTH_CONVERSATION).postponedUntil(null)), 400, "\"/postponedUntil\"");
    refused(
        tell(
            her,
            "choices",
            Map.of(
                "step", "in-depth-conversation",
                "choice", "postponed",
                "postponedUntil", IN_TWO_DAYS.toString())),
        400,
        "\"/reason\"");

    ReceptionV1 postponed = read(choose(her, later(IN_DEPTH_CONVERSATION)));
    assertThat(state(postponed, IN_DEPTH_CONVERSATION)).isEqualTo(ReceptionStepStateV1.POSTPONED);
    ReceptionV1 ended = read(hold(her, held(ENDING_FIRST_MEETING)));
    assertThat(ended.getState()).isEqualTo(ReceptionStateV1.OPEN);
    assertThat(ended.getWaitsFrom()).isEqualTo(IN_TWO_DAYS);

    ReceptionV1 all = read(hold(her, held(IN_DEPTH_CONVERSATION)));
    assertThat(all.getState()).isEqualTo(ReceptionStateV1.COMPLETE);
    assertThat(of(all, IN_DEPTH_CONVERSATION).getChoices())
        .extracting("reason")
        .containsExactly("She wants to rest.");
  }

  @Test
  void whatSheDeclinesIsOnRecordAndSheMayChangeHerMind() {
    PlacementV1 her = arrived();
    read(hold(her, held(ARRIVAL)));
    read(hold(her, held(FIRST_MEETING)));
    refused(
        choose(her, never(IN_DEPTH_CONVERSATION).postponedUntil(IN_TWO_DAYS)),
        400,
        "\"/postponedUntil\"");
    read(choose(her, never(IN_DEPTH_CONVERSATION)));
    ReceptionV1 declined = read(hold(her, held(ENDING_FIRST_MEETING)));
    assertThat(declined.getState()).isEqualTo(ReceptionStateV1.COMPLETE);
    assertThat(state(declined, IN_DEPTH_CONVERSATION)).isEqualTo(ReceptionStepStateV1.DECLINED);
    assertThat(state(read(hold(her, held(IN_DEPTH_CONVERSATION))), IN_DEPTH_CONVERSATION))
        .isEqualTo(ReceptionStepStateV1.HELD);
  }

  @Test
  void whatWasHeldStaysAsItWasRecorded() {
    PlacementV1 her = arrived();
    read(hold(her, held(ARRIVAL)));
    refused(hold(her, held(ARRIVAL)), 409, "/reception-step-held");
    refused(choose(her, never(ARRIVAL)), 409, "/reception-step-held");
  }

  @Test
  void requiredItemsOfWhichNothingIsToldAreNamed() {
    PlacementV1 her = arrived();
    NewReceptionStepV1 step = held(ARRIVAL);
    step.setItems(List.of(done("welcomed"), done("welcomed"), done("house-rules-explained")));
    assertThat(hold(her, step))
        .hasStatus(400)
        .bodyText()
        .contains("safety-briefing", "basic-needs-met", "/items/1/item", "/items/2/item")
        .doesNotContain("safe-call-offered");
    refused(hold(her, held(ARRIVAL).checklist(99)), 400, "\"/checklist\"");
    assertThat(state(read(reception(her)), ARRIVAL)).isEqualTo(ReceptionStepStateV1.OPEN);
  }

  @Test
  void anItemThatShePutsOffWaitsAndIsTakenUp() {
    PlacementV1 her = arrived();
    NewReceptionStepV1 step = held(ARRIVAL);
    step.addItemsItem(postponed("safe-call-offered"));
    assertThat(read(hold(her, step)).getWaitsFrom()).isBefore(IN_TWO_DAYS);
    for (ReceptionStepV1 next :
        List.of(FIRST_MEETING, IN_DEPTH_CONVERSATION, ENDING_FIRST_MEETING)) {
      read(hold(her, held(next)));
    }
    ReceptionV1 waits = read(reception(her));
    assertThat(waits.getState()).isEqualTo(ReceptionStateV1.OPEN);
    assertThat(waits.getWaitsFrom()).isEqualTo(IN_TWO_DAYS);

    TakenUpItemsV1 call = new TakenUpItemsV1(ARRIVAL, List.of(done("safe-call-offered")));
    refused(
        tell(her, "items", new TakenUpItemsV1(ARRIVAL, List.of(done("welcomed")))),
        400,
        "\"/items/0/item\"");
    ReceptionV1 done = read(tell(her, "items", call));
    assertThat(done.getState()).isEqualTo(ReceptionStateV1.COMPLETE);
    assertThat(of(done, ARRIVAL).getItems())
        .filteredOn(it -> it.getItem().equals("safe-call-offered"))
        .extracting(ReceptionItemAnswerV1::getOutcome)
        .containsExactly(ReceptionItemOutcomeV1.POSTPONED, ReceptionItemOutcomeV1.DONE);
    refused(tell(her, "items", call), 400, "\"/items/0/item\"");
  }

  @Test
  void nothingIsTakenUpOfAStepThatWasNotHeld() {
    refused(
        tell(arrived(), "items", new TakenUpItemsV1(ARRIVAL, List.of(done("welcomed")))),
        409,
        "/reception-step-not-held");
  }

  @Test
  void impossibleTimesAreNamed() {
    PlacementV1 her = arrived();
    refused(hold(her, held(ARRIVAL).heldAt(IN_TWO_DAYS)), 400, "\"/heldAt\"");
    refused(hold(her, held(ARRIVAL).heldAt(Instant.EPOCH)), 400, "\"/heldAt\"");
    refused(choose(her, later(ARRIVAL).postponedUntil(Instant.EPOCH)), 400, "\"/postponedUntil\"");
    Instant met = Instant.now();
    read(hold(her, held(ARRIVAL)));
    refused(hold(her, held(FIRST_MEETING).heldAt(met.minusMillis(1))), 400, "\"/heldAt\"");
  }

  @Test
  void sheIsReceivedFromHerArrivalUntilSheLeaves() {
    PlacementV1 her = requested(wish(ADULT, shelter("harbour", 1)));
    assertThat(reception(her)).hasStatus(404);
    refused(
        post("harbour", "shelter-worker", path(her) + "/steps", held(ARRIVAL), "\"1\""),
        409,
        "/not-in-the-house");
    step("harbour", "shelter-manager", her, "acceptance");
    step("harbour", "shelter-worker", her, "arrival");
    read(hold(her, held(ARRIVAL)));
    end("harbour", "shelter-worker", her, "departure", EndReasonV1.STAY_COMPLETED);
    refused(hold(her, held(FIRST_MEETING)), 409, "/not-in-the-house");
    await()
        .untilAsserted(
            () -> assertThat(read(reception(her)).getState()).isEqualTo(ReceptionStateV1.ENDED));
  }

  @Test
  void aChangeNeedsTheLatestVersion() {
    PlacementV1 her = arrived();
    String steps = path(her) + "/steps";
    assertThat(post("harbour", "shelter-worker", steps, held(ARRIVAL), null)).hasStatus(428);
    assertThat(post("harbour", "shelter-worker", steps, held(ARRIVAL), "\"9\"")).hasStatus(412);
  }

  private List<Event> eventsOf(ReceptionV1 reception) {
    return feed.after(0, 10_000).stream()
        .map(Published::event)
        .filter(it -> it.subject().equals(reception.getId()))
        .toList();
  }
}
