package org.passage.chassis.access;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.passage.chassis.security.Caller;

/**
 * The classes of field and who may see them, for records that are of one class as a whole.
 *
 * @param roles by class; {@code core} is for all and stands in none
 */
public record FieldClasses(Map<String, Set<String>> roles) {
  public FieldClasses {
    roles = Map.copyOf(roles);
  }

  /** The classes that a caller may see, by their codes in the contract. */
  public Set<String> seenBy(Caller caller) {
    Set<String> seen =
        roles.entrySet().stream()
            .filter(it -> it.getValue().stream().anyMatch(caller::has))
            .map(Map.Entry::getKey)
            .collect(Collectors.toCollection(TreeSet::new));
    seen.add(Contract.CORE);
    return seen;
  }
}
