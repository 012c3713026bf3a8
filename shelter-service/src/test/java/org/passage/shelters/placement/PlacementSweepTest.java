package org.passage.shelters.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.passage.chassis.encryption.Vault;
import org.passage.shelters.Platform;
import org.passage.shelters.api.ShelterV1;
import org.passage.shelters.cases.Safety;
import org.passage.shelters.placement.PlacementRequests.Wanted;
import org.passage.shelters.shelter.Hold;
import org.passage.shelters.shelter.Shelters;
import org.passage.shelters.shelter.Stay;
import org.springframework.beans.factory.annotation.Autowired;

class PlacementSweepTest extends Platform {
  private static final Stay STAY = new Stay(LocalDate.of(2030, 1, 1), null);

  @Autowired private Shelters shelters;
  @Autowired private Placements placements;
  @Autowired private Placing placing;
  @Autowired private PlacementSweep sweep;
  @Autowired private Vault vault;

  @Test
  void aBedTakenBeforeACrashGetsItsPlacementAndItsEventOnce() {
    ShelterV1 house = shelter("harbour", 1);
    Hold hold = hold("plc_crashed");
    shelters.change(house.getId(), it -> it.held(null, hold));

    sweep.sweep();
    sweep.sweep();

    Placement placement = placements.find(hold.placementId()).orElseThrow();
    assertThat(placement.state()).isEqualTo(PlacementState.REQUESTED);
    assertThat(placement.version()).isEqualTo(1);
    assertThat(placement.bedId()).isEqualTo(firstBed(house).getId());
  }

  @Test
  void theRequestThatTheSweepOvertookGetsTheSamePlacement() {
    ShelterV1 house = shelter("harbour", 1);
    Hold hold = hold("plc_overtaken");
    var holding = shelters.change(house.getId(), it -> it.held(null, hold));
    sweep.sweep();

    Placement late = placing.follow(holding, holding.beds().getFirst(), hold);

    assertThat(late.id()).isEqualTo(hold.placementId());
    assertThat(late.version()).isEqualTo(1);
  }

  @Test
  void theSameRequestAfterACrashFindsTheBedThatItTook() {
    ShelterV1 house = shelter("harbour", 2);
    Hold hold = hold("plc_retried");
    shelters.change(house.getId(), it -> it.held(null, hold));
    shelters.change(house.getId(), it -> it.held(null, hold));

    assertThat(shelters.get(house.getId()).freeBeds(STAY)).hasSize(1);
  }

  @Test
  void aBedWhosePlacementIsOverIsGivenBack() {
    ShelterV1 house = shelter("harbour", 1);
    Placement placement =
        placing.request(
            CASEWORKER, new Wanted(ADULT, house.getId(), null, STAY, false, null), Safety.UNTOLD);
    Placement now = placements.find(placement.id()).orElseThrow();
    placements.replace(
        now.ended(Told.byItself(PlacementStep.DECLINED, Instant.now()), EndReason.SAFETY));
    assertThat(shelters.get(house.getId()).freeBeds(STAY)).isEmpty();

    sweep.sweep();

    assertThat(shelters.get(house.getId()).freeBeds(STAY)).hasSize(1);
  }

  @Test
  void aBedInUseIsLeftAlone() {
    ShelterV1 house = shelter("harbour", 1);
    placing.request(
        CASEWORKER, new Wanted(ADULT, house.getId(), null, STAY, false, null), Safety.UNTOLD);

    sweep.sweep();

    assertThat(shelters.get(house.getId()).freeBeds(STAY)).isEmpty();
  }

  @Test
  void forAnErasedCaseNoBedIsKeptAndTheOthersAreSeenTo() {
    ShelterV1 house = shelter("harbour", 2);
    placing.request(
        CASEWORKER,
        new Wanted("cas_erased", house.getId(), null, STAY, false, null),
        Safety.UNTOLD);
    vault.destroy("cas_erased");
    shelters.change(house.getId(), it -> it.held(null, hold("plc_beside")));

    sweep.sweep();

    assertThat(placements.find("plc_beside")).isPresent();
    assertThat(shelters.get(house.getId()).freeBeds(STAY)).hasSize(1);
  }

  private static Hold hold(String placementId) {
    return Hold.of(
        new Hold.Person(placementId, ADULT, "harbour"),
        STAY,
        Instant.now(),
        new Hold.Origin(false, null, null, null));
  }
}
