package org.passage.shelters.placement;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passage.shelters.Stays;
import org.passage.shelters.api.BedStateV1;
import org.passage.shelters.api.EndReasonV1;
import org.passage.shelters.api.PlacementStateV1;
import org.passage.shelters.api.PlacementV1;
import org.passage.shelters.api.ShelterV1;
import org.passage.shelters.shelter.Shelters;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class StayTest extends Stays {
  private static final LocalDate THERE_TODAY = LocalDate.now(ZoneId.of("Europe/Rome"));

  @Autowired private Shelters shelters;
  @Autowired private Placements placements;
  @Autowired private KeptFor kept;

  @Test
  void sheStaysLongerWhenTheBedIsFree() {
    ShelterV1 house = shelter("harbour", 1);
    PlacementV1 living = living(house);
    assertThat(done(longer(living, LAST_DAY.plusDays(9))).getUntil())
        .isEqualTo(LAST_DAY.plusDays(9));
    assertThat(request(wish(ADULT, house).from(LAST_DAY).until(null))).hasStatus(409);
    assertThat(done(said(living, "extension", "{\"beneficiaryChoice\": \"accepted\"}")).getUntil())
        .isNull();
    refused(longer(living, LAST_DAY.plusDays(20)), 400, "\"/until\"");
  }

  @Test
  void whoElseHasTheBedIsNotTold() {
    ShelterV1 house = shelter("harbour", 1);
    PlacementV1 living = living(house);
    PlacementV1 next = requested(wish(SHARED, house).from(LAST_DAY).until(null));
    MvcTestResult answer = longer(living, LAST_DAY.plusDays(1));
    refused(answer, 409, "/bed-taken");
    assertThat(text(answer)).doesNotContain(next.getId(), SHARED);
    assertThat(now(living).getUntil()).isEqualTo(LAST_DAY);
    assertThat(now(living).getHistory()).hasSize(3);
  }

  @Test
  void aStayIsNotMadeLongerBackwardsOrAgainstHerWish() {
    PlacementV1 living = living(shelter("harbour", 1));
    refused(longer(living, LAST_DAY), 400, "\"/until\"");
    refused(
        said(living, "extension", "{\"beneficiaryChoice\": \"declined\"}"), 409, "/not-her-choice");
    assertThat(now(living).getUntil()).isEqualTo(LAST_DAY);
  }

  @Test
  void sheIsAwayAtHerWishAndHerBedIsKept() {
    ShelterV1 house = shelter("harbour", 1);
    PlacementV1 living = living(house);
    PlacementV1 away = done(leave(living, 2, 4));
    assertThat(away.getState()).isEqualTo(PlacementStateV1.ARRIVED);
    assertThat(requireNonNull(away.getLeave()).getWish()).isEqualTo("To see her sister.");
    assertThat(beds(house)).containsExactly(BedStateV1.OCCUPIED);
    refused(leave(living, 3, 5), 409, "/already-on-leave");
    assertThat(requireNonNull(done(said(living, "return", null)).getLeave()).getReturnedAt())
        .isNotNull();
    refused(said(living, "return", null), 409, "/not-away");
    done(leave(living, 6, 7));
  }

  @ParameterizedTest
  @CsvSource({
    "-1, 4, /from",
    "1, 4, /from",
    "4, 4, /until",
    "4, 3, /until",
    "4, 35, /until",
    "400, 401, /from"
  })
  void aLeaveLiesWithinHerStay(int from, int until, String pointer) {
    PlacementV1 living = living(shelter("harbour", 1));
    refused(leave(living, from, until), 400, "\"" + pointer + "\"");
    assertThat(now(living).getHistory()).hasSize(3);
  }

  @Test
  void herBedIsKeptForSomeTimeWhenSheLeftWithoutAWord() {
    ShelterV1 house = shelter("harbour", 1);
    PlacementV1 living = living(house);
    PlacementV1 absent = done(absent(living, Instant.now()));
    assertThat(absent.getState()).isEqualTo(PlacementStateV1.ABSENT);
    assertThat(absent.getKeptUntil()).isAfter(Instant.now().plus(Duration.ofHours(71)));
    assertThat(beds(house)).containsExactly(BedStateV1.OCCUPIED);
    refused(absent(living, Instant.now()), 409, "/wrong-state");

    assertThat(done(said(living, "return", null)).getState()).isEqualTo(PlacementStateV1.ARRIVED);
    sweepIn(Duration.ofHours(80));
    assertThat(now(living).getState()).isEqualTo(PlacementStateV1.ARRIVED);

    done(absent(living, Instant.now()));
    sweepIn(Duration.ofHours(73));
    assertThat(now(living).getState()).isEqualTo(PlacementStateV1.DEPARTED);
    assertThat(now(living).getEndReason()).isEqualTo(EndReasonV1.LEFT_WITHOUT_WORD);
    assertThat(beds(house)).containsExactly(BedStateV1.FREE);
  }

  @Test
  void anAbsenceBeginsAfterSheArrivedAndNotInTheFuture() {
    PlacementV1 living = living(shelter("harbour", 1));
    refused(absent(living, Instant.now().minus(Duration.ofDays(1))), 400, "\"/since\"");
    refused(absent(living, Instant.now().plus(Duration.ofHours(1))), 400, "\"/since\"");
    assertThat(now(living).getState()).isEqualTo(PlacementStateV1.ARRIVED);
  }

  @Test
  void whoHasNotArrivedDoesNotLeave() {
    ShelterV1 house = shelter("harbour", 1);
    PlacementV1 accepted = requested(wish(ADULT, house));
    done(step("harbour", "shelter-manager", accepted, "acceptance"));
    refused(
        end("harbour", "shelter-worker", accepted, "departure", EndReasonV1.STAY_COMPLETED),
        409,
        "/wrong-state");
    refused(leave(accepted, 2, 3), 409, "/wrong-state");
    refused(absent(accepted, Instant.now()), 409, "/wrong-state");
    assertThat(now(accepted).getState()).isEqualTo(PlacementStateV1.ACCEPTED);
  }

  @Test
  void whoLeftIsAdmittedAgainAndTheTwoAreLinked() {
    ShelterV1 house = shelter("harbour", 1);
    PlacementV1 first = living(house);
    end("harbour", "shelter-worker", first, "departure", EndReasonV1.OTHER_SOLUTION);
    PlacementV1 again = requested(wish(ADULT, house).formerPlacementId(first.getId()));
    assertThat(again.getFormerPlacementId()).isEqualTo(first.getId());
    living(again, "harbour");
    assertThat(now(first).getState()).isEqualTo(PlacementStateV1.DEPARTED);
    refused(
        request(wish(SHARED, shelter("harbour", 1)).formerPlacementId(first.getId())),
        400,
        "\"/formerPlacementId\"");
  }

  @Test
  void whatGoesOnEndlesslyEndsSometimeAndCanAlwaysBeEnded() {
    PlacementV1 living = living(shelter("harbour", 1));
    Placement full = placements.find(living.getId()).orElseThrow();
    while (full.course().history().size() < 99) {
      Told told = Told.byItself(PlacementStep.EXTENDED, Instant.now());
      full = placements.replace(full.after(told));
    }
    refused(leave(living, 2, 3), 409, "/history-full");
    assertThat(end("harbour", "shelter-worker", living, "departure", EndReasonV1.STAY_COMPLETED))
        .hasStatusOk();
  }

  private MvcTestResult longer(PlacementV1 placement, LocalDate until) {
    return said(
        placement,
        "extension",
        "{\"until\": \"%s\", \"beneficiaryChoice\": \"accepted\"}".formatted(until));
  }

  private MvcTestResult leave(PlacementV1 placement, int from, int until) {
    return said(
        placement,
        "leave",
        "{\"from\": \"%s\", \"until\": \"%s\", \"wish\": \"To see her sister.\"}"
            .formatted(THERE_TODAY.plusDays(from), THERE_TODAY.plusDays(until)));
  }

  private MvcTestResult absent(PlacementV1 placement, Instant since) {
    return said(placement, "absence", "{\"since\": \"" + since + "\"}");
  }

  private void sweepIn(Duration time) {
    Clock later = Clock.offset(Clock.systemUTC(), time);
    new PlacementSweep(shelters, placements, new Placing(shelters, placements, kept, later), later)
        .sweep();
  }
}
