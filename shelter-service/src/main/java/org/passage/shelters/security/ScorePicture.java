package org.passage.shelters.security;

import java.util.List;
import java.util.Optional;
import org.passage.chassis.figures.BarPicture;
import org.passage.chassis.figures.BarPicture.Bar;
import org.passage.chassis.figures.BarPicture.Mark;
import org.passage.shelters.security.SecurityScore.AreaScore;
import org.passage.shelters.standard.SecurityStandard;

/** Scores as a picture: a bar for each area, and a mark where it stood before. */
final class ScorePicture {
  private static final int HUNDRED = 100;

  private ScorePicture() {}

  /**
   * @param latestFirst no more than the first two are shown
   */
  static String of(List<SecurityScore> latestFirst, SecurityStandard standard) {
    List<AreaScore> areas = latestFirst.isEmpty() ? List.of() : latestFirst.getFirst().areas();
    Optional<SecurityScore> before = latestFirst.stream().skip(1).findFirst();
    return BarPicture.of(
        areas.isEmpty() ? "No audit is closed yet" : "Security by area, 0 to 100",
        HUNDRED,
        areas.stream()
            .map(area ->
                new Bar(
                    title(standard, area),
                    area.score(),
                    before
                        .flatMap(it -> it.in(area.area()))
                        .map(it -> new Mark(it.score(), "Before: " + it.score()))
                        .orElse(null)))
            .toList());
  }

  private static String title(SecurityStandard standard, AreaScore of) {
    return standard.areas().stream()
        .filter(it -> it.code() == of.area())
        .findFirst()
        .map(SecurityStandard.Area::title)
        .orElseThrow();
  }
}
