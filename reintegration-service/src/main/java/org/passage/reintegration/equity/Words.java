package org.passage.reintegration.equity;

import static org.passage.reintegration.cohort.Compared.one;
import static org.passage.reintegration.cohort.Compared.whole;

import org.passage.reintegration.cohort.Compared;
import org.passage.reintegration.cohort.Estimate;
import org.passage.reintegration.cohort.GroupFigure;

/** A figure as a sentence for people who read no statistics. */
final class Words {
  private Words() {}

  static String of(EquityMeasure measure, GroupFigure it) {
    Estimate value = it.value();
    String said =
        switch (measure) {
          case APPROVED ->
              "Of a hundred grants asked for by this group %s were approved (%s to %s)"
                  .formatted(whole(value.value()), whole(value.low()), whole(value.high()));
          case WAITING_TIME ->
              "This group waited %s days on average (%s to %s)"
                  .formatted(one(value.value()), one(value.low()), one(value.high()));
          case AMOUNT ->
              "This group got %s for a grant on average (%s to %s)"
                  .formatted(whole(value.value()), whole(value.low()), whole(value.high()));
        };
    return said + Compared.words(it.above(), (by, more) -> than(measure, by, more));
  }

  private static String than(EquityMeasure measure, String by, boolean more) {
    return switch (measure) {
      case APPROVED -> by + (more ? " more" : " fewer") + " than of the others";
      case WAITING_TIME -> by + " days " + (more ? "longer" : "less") + " than others";
      case AMOUNT -> by + (more ? " more" : " less") + " than the others";
    };
  }
}
