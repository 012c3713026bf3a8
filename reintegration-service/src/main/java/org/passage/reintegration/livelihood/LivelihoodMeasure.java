package org.passage.reintegration.livelihood;

import org.jspecify.annotations.Nullable;
import org.passage.reintegration.later.LaterTime;
import org.passage.reintegration.later.Past;

/** What is counted. */
enum LivelihoodMeasure {
  /** Of the training and jobs that ended, those that were completed. */
  COMPLETED("were completed", null, false),
  IN_WORK_AFTER_SIX_MONTHS("found her in work 6 months later", LaterTime.SIX_MONTHS, false),
  IN_WORK_AFTER_TWELVE_MONTHS("found her in work 12 months later", LaterTime.TWELVE_MONTHS, false),
  RUNNING_AFTER_SIX_MONTHS("ran 6 months later", LaterTime.SIX_MONTHS, true),
  RUNNING_AFTER_TWELVE_MONTHS("ran 12 months later", LaterTime.TWELVE_MONTHS, true);

  private final String said;
  private final @Nullable LaterTime time;
  private final boolean businesses;

  LivelihoodMeasure(String said, @Nullable LaterTime time, boolean businesses) {
    this.said = said;
    this.time = time;
    this.businesses = businesses;
  }

  /** As a sentence says it of some in a hundred. */
  String said() {
    return said;
  }

  boolean ofBusinesses() {
    return businesses;
  }

  /** What is known of one; null where it is not. */
  @Nullable Boolean of(Past it) {
    return time == null ? it.completed() : it.later().get(time);
  }
}
