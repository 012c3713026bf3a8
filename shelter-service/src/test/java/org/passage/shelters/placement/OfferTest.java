package org.passage.shelters.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passage.shelters.Stays;
import org.passage.shelters.api.BeneficiaryChoiceV1;
import org.passage.shelters.api.EndReasonV1;
import org.passage.shelters.api.PlacementHistoryEntryV1;
import org.passage.shelters.api.PlacementStateV1;
import org.passage.shelters.api.PlacementStepV1;
import org.passage.shelters.api.PlacementV1;
import org.passage.shelters.api.ShelterV1;
import org.passage.shelters.shelter.Shelters;
import org.springframework.beans.factory.annotation.Autowired;

class OfferTest extends Stays {
  private static final String YES = "{\"choice\": \"accepted\"}";
  private static final String NO = "{\"choice\": \"declined\", \"reason\": \"It is too far.\"}";

  @Autowired private Shelters shelters;
  @Autowired private Placements placements;
  @Autowired private KeptFor kept;

  @Test
  void aBedIsKeptWhileSheIsAskedAndTheShelterIsAskedWhenSheWantsIt() {
    ShelterV1 house = shelter("harbour", 1);
    PlacementV1 offered = offered(ADULT, house);
    assertThat(offered.getState()).isEqualTo(PlacementStateV1.OFFERED);
    assertThat(offered.getBeneficiaryChoice()).isNull();
    assertThat(offered.getHeldUntil()).isAfter(Instant.now().plus(Duration.ofHours(47)));
    assertThat(request(wish(ADULT, house))).hasStatus(409);
    refused(step("harbour", "shelter-manager", offered, "acceptance"), 409, "/wrong-state");

    PlacementV1 wanted = done(chose(offered, YES));
    assertThat(wanted.getState()).isEqualTo(PlacementStateV1.REQUESTED);
    assertThat(wanted.getBeneficiaryChoice()).isEqualTo(BeneficiaryChoiceV1.ACCEPTED);
    PlacementV1 accepted = done(step("harbour", "shelter-manager", offered, "acceptance"));
    assertThat(accepted.getHeldUntil()).isNull();
    assertThat(accepted.getHistory())
        .extracting(PlacementHistoryEntryV1::getStep)
        .containsExactly(PlacementStepV1.OFFERED, PlacementStepV1.AGREED, PlacementStepV1.ACCEPTED);
    assertThat(accepted.getHistory()).allSatisfy(it -> assertThat(it.getBy()).isNotNull());
  }

  @Test
  void whatSheDoesNotWantIsFreeAgainAndOnRecord() {
    ShelterV1 house = shelter("harbour", 1);
    PlacementV1 declined = done(chose(offered(ADULT, house), NO));
    assertThat(declined.getState()).isEqualTo(PlacementStateV1.DECLINED_BY_HER);
    assertThat(declined.getBeneficiaryChoice()).isEqualTo(BeneficiaryChoiceV1.DECLINED);
    assertThat(declined.getHistory().getLast().getNote()).isEqualTo("It is too far.");
    refused(chose(declined, YES), 409, "/wrong-state");
    offered(ADULT, house);
  }

  @Test
  void sheMayChangeHerMindUntilSheArrives() {
    ShelterV1 house = shelter("harbour", 1);
    PlacementV1 placement = requested(wish(ADULT, house));
    done(step("harbour", "shelter-manager", placement, "acceptance"));
    assertThat(done(chose(placement, NO)).getEndReason()).isEqualTo(EndReasonV1.CHANGED_HER_MIND);
    PlacementV1 living = living(house);
    refused(chose(living, NO), 409, "/wrong-state");
    assertThat(now(living).getState()).isEqualTo(PlacementStateV1.ARRIVED);
  }

  @Test
  void aBedIsKeptAsLongAsSheWantsToThink() {
    PlacementV1 offered = offered(ADULT, shelter("harbour", 1));
    Instant until =
        Instant.parse(Instant.now().plus(Duration.ofDays(5)).toString().substring(0, 19) + "Z");
    PlacementV1 later = done(chose(offered, postponed(until)));
    assertThat(later.getState()).isEqualTo(PlacementStateV1.OFFERED);
    assertThat(later.getBeneficiaryChoice()).isEqualTo(BeneficiaryChoiceV1.POSTPONED);
    assertThat(later.getHeldUntil()).isEqualTo(until);
    assertThat(done(chose(offered, YES)).getState()).isEqualTo(PlacementStateV1.REQUESTED);
  }

  @ParameterizedTest
  @CsvSource({"-1", "8"})
  void aWeekIsTheMost(int days) {
    PlacementV1 offered = offered(ADULT, shelter("harbour", 1));
    refused(
        chose(offered, postponed(Instant.now().plus(Duration.ofDays(days)))),
        400,
        "\"/postponedUntil\"");
    refused(chose(offered, "{\"choice\": \"postponed\"}"), 400, "\"/postponedUntil\"");
    assertThat(now(offered).getHistory()).hasSize(1);
  }

  @Test
  void whatNobodySaysYesToInTimeIsFreeAgain() {
    ShelterV1 house = shelter("harbour", 2);
    PlacementV1 offered = offered(ADULT, house);
    PlacementV1 asked = requested(wish(ADULT, house));

    sweepIn(Duration.ofHours(49));
    assertThat(now(offered).getState()).isEqualTo(PlacementStateV1.EXPIRED);
    assertThat(now(offered).getHistory().getLast().getBy()).isNull();
    assertThat(now(asked).getState()).isEqualTo(PlacementStateV1.REQUESTED);

    sweepIn(Duration.ofHours(73));
    assertThat(now(asked).getEndReason()).isEqualTo(EndReasonV1.HOLD_EXPIRED);
    offered(ADULT, house);
    offered(ADULT, house);
  }

  @Test
  void aYesThatComesTooLateIsRefusedAlsoBeforeTheBedIsGivenBack() {
    PlacementV1 offered = offered(ADULT, shelter("harbour", 1));
    Placement found = placements.find(offered.getId()).orElseThrow();
    Told late = Told.byItself(PlacementStep.AGREED, Instant.now().plus(Duration.ofHours(49)));
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> found.after(late))
        .isInstanceOf(HoldExpired.class);
  }

  @Test
  void onlyWhoOffersItSaysWhatSheChose() {
    PlacementV1 offered = offered(SHARED, shelter("sunrise", 1));
    refused(said("sunrise", "caseworker", offered, "choices", YES), 403, "/not-your-request");
    assertThat(said("harbour", "shelter-manager", offered, "choices", YES)).hasStatus(403);
    assertThat(
            post(
                "stranger",
                "caseworker",
                "/placements/" + offered.getId() + "/choices",
                YES,
                "\"1\""))
        .hasStatus(404);
  }

  @Test
  void theSameRulesHoldForAnOffer() {
    assertThat(offer(bed(CHILD, shelter("harbour", 1)))).hasStatus(409);
    refused(offer(bed(ADULT, shelter("sunrise", 1))), 409, "/consent-missing");
    refused(offer(bed(ADULT, shelter("harbour", 1)).from(LAST_DAY)), 400, "\"/until\"");
  }

  private void sweepIn(Duration time) {
    Clock later = Clock.offset(Clock.systemUTC(), time);
    new PlacementSweep(shelters, placements, new Placing(shelters, placements, kept, later), later)
        .sweep();
  }

  private static String postponed(Instant until) {
    return "{\"choice\": \"postponed\", \"postponedUntil\": \"" + until + "\"}";
  }
}
