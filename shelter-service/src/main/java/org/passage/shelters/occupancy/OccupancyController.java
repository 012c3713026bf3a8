package org.passage.shelters.occupancy;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.figures.Svg;
import org.passage.shelters.api.LengthsOfStayV1;
import org.passage.shelters.api.OccupancyDayPageV1;
import org.passage.shelters.api.OccupancyDayV1;
import org.passage.shelters.api.ReportsApi;
import org.passage.shelters.api.StaySpreadV1;
import org.passage.shelters.shelter.Shelter;
import org.passage.shelters.shelter.Shelters;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Reports of a house over HTTP. */
@RestController
class OccupancyController implements ReportsApi {

  private final Shelters shelters;
  private final Occupancy occupancy;
  private final Clock clock;

  OccupancyController(Shelters shelters, Occupancy occupancy, Clock clock) {
    this.shelters = shelters;
    this.occupancy = occupancy;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<OccupancyDayPageV1> listOccupancy(
      String shelterId, @Nullable LocalDate from, @Nullable LocalDate until) {
    Shelter house = shelters.own(shelterId);
    return ResponseEntity.ok(
        new OccupancyDayPageV1(
            occupancy.by(house, period(house, from, until)).stream()
                .map(OccupancyController::full)
                .toList()));
  }

  @Override
  public ResponseEntity<String> drawOccupancy(
      String shelterId, @Nullable LocalDate from, @Nullable LocalDate until) {
    Shelter house = shelters.own(shelterId);
    return ResponseEntity.ok()
        .contentType(Svg.MEDIA_TYPE)
        .body(OccupancyPicture.of(occupancy.by(house, period(house, from, until))));
  }

  @Override
  public ResponseEntity<LengthsOfStayV1> getLengthsOfStay(
      String shelterId, @Nullable LocalDate from, @Nullable LocalDate until) {
    Shelter house = shelters.own(shelterId);
    Period period = period(house, from, until);
    StayLengths lengths = occupancy.lengths(house, period, house.today(clock));
    return ResponseEntity.ok(
        new LengthsOfStayV1(
                period.from(),
                period.until(),
                lengths.sorted().size(),
                lengths.present(),
                lengths.spread().stream()
                    .map(it -> new StaySpreadV1(it.from(), it.stays()).toNights(it.to()))
                    .toList())
            .medianNights(lengths.median())
            .ninthDecileNights(lengths.ninthDecile()));
  }

  private Period period(Shelter house, @Nullable LocalDate from, @Nullable LocalDate until) {
    return Period.of(from, until, house.today(clock));
  }

  private static OccupancyDayV1 full(OccupancyDay it) {
    return new OccupancyDayV1(it.day(), it.beds(), it.occupied()).percent(it.percent());
  }
}
