package org.passage.reintegration.outcome;

import static org.passage.reintegration.cohort.Compared.one;
import static org.passage.reintegration.cohort.Compared.whole;

import org.passage.reintegration.cohort.Compared;
import org.passage.reintegration.cohort.Estimate;
import org.passage.reintegration.cohort.GroupFigure;

/** A figure of outcomes as a sentence for people who read no statistics. */
final class OutcomeWords {
  private OutcomeWords() {}

  static String of(OutcomeMeasure measure, GroupFigure it) {
    Estimate value = it.value();
    String said =
        switch (measure) {
          case GOALS_REACHED ->
              "Of a hundred plans of this group %s came out as expected or better (%s to %s)"
                  .formatted(whole(value.value()), whole(value.low()), whole(value.high()));
          case GOAL_ATTAINMENT -> mean("The goals of this group came to %s", value);
          case OWN_RATING -> mean("This group rates its situation with %s of 5", value);
          case DOMAIN_CHANGE -> mean("The domains of this group changed by %s", value);
        };
    return said
        + Compared.words(
            it.above(),
            (by, more) ->
                measure.share()
                    ? by + (more ? " more" : " fewer") + " than of the others"
                    : by + (more ? " more" : " less") + " than the others");
  }

  private static String mean(String words, Estimate value) {
    return words.formatted(one(value.value()))
        + " on average (%s to %s)".formatted(one(value.low()), one(value.high()));
  }
}
