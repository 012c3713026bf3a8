package org.passage.cases.consent;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.passage.cases.consent.ConsentEvaluation.Reason;

/**
 * What she decided on sharing with one organization, asked once and good for one moment.
 *
 * @param decisions the latest first
 */
public record SharingConsent(List<Consent> decisions, Instant now) {

  /**
   * Whether she has permitted it without a break since a moment: what was shared before she said no
   * does not come back when she says yes again.
   *
   * @param purposes one of these at least; any when there are none
   */
  public boolean permits(Instant since, Set<SharePurpose> purposes) {
    return !decisions.isEmpty()
        && decisions.getFirst().at(now) == Reason.GRANTED
        && decisions.getFirst().coversAny(purposes)
        && decisions.stream().noneMatch(it -> it.breaksOffSince(since));
  }
}
