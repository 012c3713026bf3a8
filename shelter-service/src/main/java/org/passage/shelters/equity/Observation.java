package org.passage.shelters.equity;

import java.util.List;

/**
 * What happened to one person; lives as long as it takes to count it.
 *
 * @param amount in days or nights; 1 for what was refused, else 0
 */
record Observation(String caseId, int amount) {
  static List<String> cases(List<Observation> of) {
    return of.stream().map(Observation::caseId).distinct().toList();
  }
}
