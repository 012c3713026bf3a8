package org.passage.shelters.shelter;

import java.util.List;

/**
 * Whom a shelter is for.
 *
 * @param withChildren whoever comes may bring children of her own
 */
public record Admission(List<Sex> sexes, int minAge, int maxAge, boolean withChildren) {
  private static final int OF_AGE = 18;
  private static final int OLDEST = 120;

  public Admission {
    sexes = List.copyOf(sexes);
  }

  public boolean takesChildren() {
    return minAge < OF_AGE;
  }

  public boolean takesAdults() {
    return maxAge >= OF_AGE;
  }

  /**
   * Whether whoever may live in the other house may live here, child or adult, with no more ages.
   */
  public boolean takesAsManyAs(Admission other) {
    boolean ages =
        takesChildren() == other.takesChildren()
            && takesAdults() == other.takesAdults()
            && minAge <= other.minAge
            && maxAge >= other.maxAge;
    return ages && sexes.containsAll(other.sexes) && (withChildren || !other.withChildren);
  }

  /** Whether some age among children, or among adults, is left out. */
  public boolean limitsAges(boolean child) {
    return child ? minAge > 0 || maxAge < OF_AGE - 1 : minAge > OF_AGE || maxAge < OLDEST;
  }
}
