package org.passage.shelters.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.passage.chassis.concurrency.PreconditionFailed;
import org.passage.shelters.Stays;
import org.passage.shelters.api.BedStateV1;
import org.passage.shelters.api.NewShelterV1;
import org.passage.shelters.api.PlacementStateV1;
import org.passage.shelters.api.PlacementV1;
import org.passage.shelters.api.ShelterV1;
import org.passage.shelters.cases.Safety;
import org.passage.shelters.shelter.Hold;
import org.passage.shelters.shelter.Shelters;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class TransferTest extends Stays {
  @Autowired private Shelters shelters;
  @Autowired private Placements placements;
  @Autowired private Placing placing;
  @Autowired private PlacementSweep sweep;

  @Test
  void sheMovesToAnotherBedInOneStep() {
    ShelterV1 house = shelter("harbour", 2);
    PlacementV1 living = living(house);
    PlacementV1 moved = done(moved(living, null, null, "accepted"));
    assertThat(moved.getId()).isEqualTo(living.getId());
    assertThat(moved.getState()).isEqualTo(PlacementStateV1.ARRIVED);
    assertThat(moved.getBedId()).isEqualTo(otherBed(house));
    assertThat(beds(house)).containsExactly(BedStateV1.FREE, BedStateV1.OCCUPIED);
    assertThat(moved.getHistory().getLast().getReason()).isEqualTo("her-wish");
  }

  @Test
  void theBedOfSomebodyElseIsNotGivenToHer() {
    ShelterV1 house = shelter("harbour", 2);
    PlacementV1 first = living(house);
    PlacementV1 second = living(house);
    refused(moved(first, null, null, "accepted"), 409, "/bed-taken");
    refused(moved(first, null, second.getBedId(), "accepted"), 409, "/bed-taken");
    assertThat(moved(first, null, "bed_elsewhere", "accepted")).hasStatus(404);
    refused(moved(first, null, null, "declined"), 409, "/not-her-choice");
    assertThat(now(first).getBedId()).isEqualTo(first.getBedId());
    assertThat(now(first).getHistory()).hasSize(3);
  }

  @Test
  void sheMovesToAnotherHouseOfTheOrganization() {
    ShelterV1 here = shelter("harbour", 1);
    ShelterV1 there = shelter("harbour", 1);
    PlacementV1 living = living(here);
    PlacementV1 next = done(moved(living, there.getId(), null, "accepted"));
    assertThat(next.getShelterId()).isEqualTo(there.getId());
    assertThat(next.getState()).isEqualTo(PlacementStateV1.ARRIVED);
    assertThat(next.getFormerPlacementId()).isEqualTo(living.getId());
    assertThat(now(living).getState()).isEqualTo(PlacementStateV1.TRANSFERRED);
    assertThat(now(living).getNextPlacementId()).isEqualTo(next.getId());
    assertThat(beds(here)).containsExactly(BedStateV1.FREE);
    assertThat(beds(there)).containsExactly(BedStateV1.OCCUPIED);
    done(moved(next, here.getId(), null, "accepted"));
    assertThat(beds(here)).containsExactly(BedStateV1.OCCUPIED);
  }

  @Test
  void aHouseForOthersIsAskedFirst() {
    NewShelterV1 forChildren = house("IT");
    forChildren.getAdmission().minAge(0).maxAge(17);
    PlacementV1 living = living(shelter("harbour", 1));
    refused(
        moved(living, shelter("harbour", forChildren, 1).getId(), null, "accepted"),
        409,
        "/shelter-does-not-suit");
    refused(
        moved(living, shelter("sunrise", 1).getId(), null, "accepted"), 403, "/not-your-shelter");
    assertThat(now(living).getState()).isEqualTo(PlacementStateV1.ARRIVED);
  }

  @Test
  void sheIsNotMovedToWhomSheIsKeptApartFrom() {
    ShelterV1 there = shelter("harbour", 2);
    living(there);
    PlacementV1 endangered = living(requested(wish(ENDANGERED, shelter("harbour", 1))), "harbour");
    refused(moved(endangered, there.getId(), null, "accepted"), 409, "/shelter-does-not-suit");
    assertThat(beds(there)).containsExactly(BedStateV1.OCCUPIED, BedStateV1.FREE);
    assertThat(now(endangered).getState()).isEqualTo(PlacementStateV1.ARRIVED);
  }

  @Test
  void whoMovesToAnotherOrganizationLivesHereUntilSheArrivesThere() {
    ShelterV1 here = shelter("harbour", 1);
    PlacementV1 living = living(requested(wish(SHARED, here)), "harbour");
    PlacementV1 next =
        requested(wish(SHARED, shelter("sunrise", 1)).formerPlacementId(living.getId()));
    done(step("sunrise", "shelter-manager", next, "acceptance"));
    assertThat(now(living).getState()).isEqualTo(PlacementStateV1.ARRIVED);
    done(step("sunrise", "shelter-worker", next, "arrival"));
    assertThat(now(living).getState()).isEqualTo(PlacementStateV1.TRANSFERRED);
    assertThat(beds(here)).containsExactly(BedStateV1.FREE);
  }

  @Test
  void whoHasNotArrivedGetsAnotherBedOfTheSameHouseOnly() {
    ShelterV1 house = shelter("harbour", 2);
    PlacementV1 asked = requested(wish(ADULT, house));
    assertThat(done(moved(asked, null, null, "accepted")).getBedId()).isEqualTo(otherBed(house));
    refused(moved(asked, shelter("harbour", 1).getId(), null, "accepted"), 409, "/wrong-state");
  }

  @Test
  void aMoveThatACrashInterruptedIsFinished() {
    ShelterV1 here = shelter("harbour", 1);
    ShelterV1 there = shelter("harbour", 1);
    PlacementV1 living = living(here);
    takeBed(living, there);

    sweep.sweep();
    sweep.sweep();

    assertThat(now(living).getState()).isEqualTo(PlacementStateV1.TRANSFERRED);
    PlacementV1 next = done(get("harbour", "caseworker", "/placements/" + living.getId() + "-1"));
    assertThat(next.getState()).isEqualTo(PlacementStateV1.ARRIVED);
    assertThat(next.getShelterId()).isEqualTo(there.getId());
    assertThat(beds(here)).containsExactly(BedStateV1.FREE);
  }

  @Test
  void aBedThatChangedBeforeACrashIsHersInThePlacementToo() {
    ShelterV1 house = shelter("harbour", 2);
    PlacementV1 living = living(house);
    shelters.change(house.getId(), it -> it.moved(living.getId(), null));

    sweep.sweep();
    sweep.sweep();

    assertThat(now(living).getBedId()).isEqualTo(otherBed(house));
    assertThat(now(living).getHistory()).hasSize(4);
  }

  @Test
  void ofTwoWhoMoveHerAtOnceOneWins() {
    ShelterV1 first = shelter("harbour", 1);
    ShelterV1 second = shelter("harbour", 1);
    PlacementV1 living = living(shelter("harbour", 1));
    Placement read = placements.find(living.getId()).orElseThrow();
    placing.transfer(read, told(), first.getId(), null, Safety.UNTOLD);
    assertThatThrownBy(() -> placing.transfer(read, told(), second.getId(), null, Safety.UNTOLD))
        .isInstanceOf(PreconditionFailed.class);
    assertThat(beds(first)).containsExactly(BedStateV1.OCCUPIED);
    assertThat(beds(second)).containsExactly(BedStateV1.FREE);
  }

  @Test
  void aBedThatTheLoserTookBeforeACrashIsGivenBack() {
    ShelterV1 first = shelter("harbour", 1);
    ShelterV1 second = shelter("harbour", 1);
    PlacementV1 living = living(shelter("harbour", 1));
    placing.transfer(
        placements.find(living.getId()).orElseThrow(), told(), first.getId(), null, Safety.UNTOLD);
    takeBed(living, second);
    assertThat(List.of(beds(first), beds(second)))
        .containsExactly(List.of(BedStateV1.OCCUPIED), List.of(BedStateV1.OCCUPIED));

    sweep.sweep();

    assertThat(beds(first)).containsExactly(BedStateV1.OCCUPIED);
    assertThat(beds(second)).containsExactly(BedStateV1.FREE);
  }

  private void takeBed(PlacementV1 living, ShelterV1 house) {
    Placement placement = placements.find(living.getId()).orElseThrow();
    Hold hold =
        Hold.of(
                new Hold.Person(
                    Succession.after(placement.id()),
                    placement.caseId(),
                    placement.organizationId()),
                placement.stay(),
                Instant.now(),
                new Hold.Origin(false, null, placement.id(), null))
            .arrived();
    shelters.change(house.getId(), it -> it.held(null, hold));
  }

  private static Told told() {
    return Told.byItself(PlacementStep.TRANSFERRED, Instant.now());
  }

  private MvcTestResult moved(
      PlacementV1 placement, @Nullable String shelterId, @Nullable String bedId, String choice) {
    String where =
        (shelterId == null ? "" : "\"shelterId\": \"" + shelterId + "\", ")
            + (bedId == null ? "" : "\"bedId\": \"" + bedId + "\", ");
    return said(
        placement,
        "transfer",
        "{%s\"reason\": \"her-wish\", \"beneficiaryChoice\": \"%s\"}".formatted(where, choice));
  }
}
