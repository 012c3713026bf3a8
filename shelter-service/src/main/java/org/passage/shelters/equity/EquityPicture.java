package org.passage.shelters.equity;

import java.util.List;
import java.util.Objects;
import org.passage.chassis.figures.BarPicture;
import org.passage.chassis.figures.BarPicture.Bar;
import org.passage.chassis.figures.BarPicture.Mark;

/** Figures as a picture: a bar for each group, and a mark where nine in ten are. */
final class EquityPicture {
  private static final int WHOLE = 100;

  private EquityPicture() {}

  static String of(EquityMeasure measure, List<EquityFigure> figures) {
    int most =
        measure == EquityMeasure.REFUSALS
            ? WHOLE
            : figures.stream()
                .map(EquityFigure::days)
                .filter(Objects::nonNull)
                .mapToInt(EquityFigure.Days::ninety)
                .max()
                .orElse(0);
    return BarPicture.of(
        title(measure, figures), most, figures.stream().map(EquityPicture::bar).toList());
  }

  private static String title(EquityMeasure measure, List<EquityFigure> figures) {
    if (figures.isEmpty()) {
      return "No group is large enough to be shown";
    }
    return switch (measure) {
      case WAITING_TIME -> "Days of waiting: the median, and a mark where nine in ten are";
      case REFUSALS -> "Refused requests in a hundred";
      case LENGTH_OF_STAY -> "Nights of stay: the median, and a mark where nine in ten are";
    };
  }

  private static Bar bar(EquityFigure it) {
    String words = it.group() + " (" + it.cases() + ")";
    EquityFigure.Days days = it.days();
    if (days == null) {
      return new Bar(words, Objects.requireNonNullElse(it.refusedPercent(), 0), null);
    }
    return new Bar(words, days.median(), new Mark(days.ninety(), "Nine in ten: " + days.ninety()));
  }
}
