package org.passage.shelters.occupancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.passage.shelters.Stays;
import org.passage.shelters.api.EndReasonV1;
import org.passage.shelters.api.LengthsOfStayV1;
import org.passage.shelters.api.OccupancyDayPageV1;
import org.passage.shelters.api.OccupancyDayV1;
import org.passage.shelters.api.PlacementV1;
import org.passage.shelters.api.ShelterV1;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

class OccupancyTest extends Stays {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Rome"));

  @Test
  void aDayTellsHowManyBedsThereWereAndInHowManySomebodyLived() {
    ShelterV1 house = shelter("harbour", 3);
    living(house);
    requested(wish(SHARED, house));

    List<OccupancyDayV1> days = days(house, "");
    assertThat(days).hasSize(30);
    assertThat(days.getLast()).isEqualTo(new OccupancyDayV1(TODAY, 3, 1).percent(33));
    assertThat(days.getFirst()).isEqualTo(new OccupancyDayV1(TODAY.minusDays(29), 0, 0));
    assertThat(days(house, "?from=" + TODAY + "&until=" + TODAY)).hasSize(1);
  }

  @Test
  void whoHasLeftLivesThereNoMoreAndHerStayHasALength() {
    ShelterV1 house = shelter("harbour", 2);
    PlacementV1 gone = living(house);
    living(requested(wish(SHARED, house)), "harbour");
    assertThat(end("harbour", "shelter-worker", gone, "departure", EndReasonV1.STAY_COMPLETED))
        .hasStatusOk();

    assertThat(days(house, "").getLast().getOccupied()).isEqualTo(1);
    LengthsOfStayV1 lengths =
        read(
            get("harbour", "case-supervisor", of(house, "lengths-of-stay")), LengthsOfStayV1.class);
    assertThat(lengths.getEnded()).isEqualTo(1);
    assertThat(lengths.getPresent()).isEqualTo(1);
    assertThat(lengths.getMedianNights()).isZero();
    assertThat(lengths.getSpread().getFirst().getStays()).isEqualTo(1);
  }

  @Test
  void aHouseInWhichNobodyLivedHasFiguresToo() {
    ShelterV1 house = shelter("harbour", 0);
    assertThat(days(house, "").getLast()).isEqualTo(new OccupancyDayV1(TODAY, 0, 0));
    LengthsOfStayV1 lengths =
        read(
            get("harbour", "shelter-manager", of(house, "lengths-of-stay")), LengthsOfStayV1.class);
    assertThat(lengths.getEnded()).isZero();
    assertThat(lengths.getMedianNights()).isNull();
    assertThat(text(get("harbour", "shelter-manager", of(house, "occupancy/picture"))))
        .contains("There are no beds yet");
  }

  @Test
  void theDaysAreATableAndAPicture() {
    ShelterV1 house = shelter("harbour", 1);
    living(house);
    MvcTestResult table =
        send(
            MockMvcRequestBuilders.get(API + of(house, "occupancy?from=" + TODAY))
                .header(HttpHeaders.ACCEPT, "text/csv"),
            "harbour",
            "shelter-manager",
            null,
            null);
    assertThat(text(table))
        .isEqualToIgnoringNewLines("day,beds,occupied,percent\n" + TODAY + ",1,1,100\n");
    assertThat(text(get("harbour", "shelter-manager", of(house, "occupancy/picture"))))
        .startsWith("<svg")
        .contains(TODAY + ": 1 of 1")
        .doesNotContain("Lantern House");
  }

  @Test
  void whatCannotBeReportedIsRefusedByName() {
    ShelterV1 house = shelter("harbour", 1);
    refused(asked(house, "?until=" + TODAY.plusDays(1)), 400, "\"?until\"");
    refused(asked(house, "?from=" + TODAY + "&until=" + TODAY.minusDays(1)), 400, "\"?from\"");
    refused(asked(house, "?from=" + TODAY.minusDays(366)), 400, "\"?from\"");
    refused(asked(house, "?from=someday"), 400, "\"?from\"");
    assertThat(asked(house, "?from=" + TODAY.minusDays(365))).hasStatusOk();
    assertThat(get("sunrise", "shelter-manager", of(house, "occupancy"))).hasStatus4xxClientError();
    assertThat(get("harbour", "caseworker", of(house, "occupancy"))).hasStatus(403);
  }

  private MvcTestResult asked(ShelterV1 house, String query) {
    return get("harbour", "shelter-manager", of(house, "occupancy" + query));
  }

  private List<OccupancyDayV1> days(ShelterV1 house, String query) {
    return read(asked(house, query), OccupancyDayPageV1.class).getItems();
  }

  private static String of(ShelterV1 house, String what) {
    return "/shelters/" + house.getId() + "/" + what;
  }
}
