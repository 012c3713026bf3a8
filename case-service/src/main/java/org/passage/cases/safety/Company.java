package org.passage.cases.safety;

import java.util.Collection;
import java.util.Optional;
import org.passage.cases.relationship.RelationshipKind;

/** Whether two people may live in one house. */
public enum Company {
  /**
   * One of them recruited the other, or they may be heard about one crime: whoever finds one would
   * find both, and what each remembers stays her own.
   */
  APART,
  /** Family, and whoever speaks for a child. */
  TOGETHER;

  /**
   * What follows from all that two people are to each other. A family stays together although it
   * was exploited together, but not with the one who recruited her.
   */
  static Optional<Company> of(Collection<RelationshipKind> kinds) {
    if (kinds.stream().anyMatch(Company::recruited)) {
      return Optional.of(APART);
    }
    if (kinds.stream().anyMatch(Company::family)) {
      return Optional.of(TOGETHER);
    }
    return kinds.stream().anyMatch(Company::sameCrime) ? Optional.of(APART) : Optional.empty();
  }

  private static boolean recruited(RelationshipKind kind) {
    return kind == RelationshipKind.RECRUITED_HER || kind == RelationshipKind.RECRUITED_BY_HER;
  }

  private static boolean family(RelationshipKind kind) {
    return switch (kind) {
      case PARENT, CHILD, SIBLING, SPOUSE_OR_PARTNER, OTHER_RELATIVE, GUARDIAN, WARD -> true;
      case FRIEND,
          SAME_INCIDENT,
          TRAVELLED_TOGETHER,
          SAME_PLACE,
          EXPLOITED_BY_SAME_PERSONS,
          RECRUITED_HER,
          RECRUITED_BY_HER ->
          false;
    };
  }

  private static boolean sameCrime(RelationshipKind kind) {
    return switch (kind) {
      case SAME_INCIDENT, SAME_PLACE, EXPLOITED_BY_SAME_PERSONS -> true;
      case PARENT,
          CHILD,
          SIBLING,
          SPOUSE_OR_PARTNER,
          OTHER_RELATIVE,
          GUARDIAN,
          WARD,
          FRIEND,
          TRAVELLED_TOGETHER,
          RECRUITED_HER,
          RECRUITED_BY_HER ->
          false;
    };
  }
}
