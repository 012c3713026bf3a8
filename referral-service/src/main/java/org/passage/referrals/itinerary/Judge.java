package org.passage.referrals.itinerary;

import java.time.Instant;

/**
 * Who judges, by which rules and when.
 *
 * @param now decides what is past
 */
public record Judge(Rulebook rulebook, Instant now) {
  Judgement of(Plan plan, Reception reception) {
    return Judgement.of(new Journey(plan, reception, rulebook, now));
  }
}
