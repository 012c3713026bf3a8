package org.passage.reintegration.cohort;

import java.util.HashSet;
import java.util.Set;

/**
 * What was counted in a group, and whether that is of few people: one who got many grants must not
 * be found because they are many.
 */
final class Counted {
  private final long smallest;
  private final Set<String> people = new HashSet<>();
  private final Set<String> yesPeople = new HashSet<>();
  private final Set<String> noPeople = new HashSet<>();
  private Sample all = Sample.NONE;
  private long yes;

  Counted(long smallest) {
    this.smallest = smallest;
  }

  void add(String caseId, double value) {
    all = all.plus(value);
    note(people, caseId);
    if (value > 0) {
      yes++;
      note(yesPeople, caseId);
    } else {
      note(noPeople, caseId);
    }
  }

  /** As many as matter: more than the smallest count are not kept. */
  private void note(Set<String> known, String caseId) {
    if (known.size() < smallest) {
      known.add(caseId);
    }
  }

  Sample all() {
    return all;
  }

  /** How often something was counted; the people, where they are few. */
  long known() {
    return known(people, all.count());
  }

  long knownYes() {
    return known(yesPeople, yes);
  }

  long knownNo() {
    return known(noPeople, all.count() - yes);
  }

  private long known(Set<String> who, long count) {
    return who.size() < smallest ? who.size() : count;
  }
}
