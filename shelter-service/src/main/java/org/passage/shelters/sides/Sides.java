package org.passage.shelters.sides;

import java.util.List;
import java.util.stream.Stream;

/**
 * Whose a record in a case is.
 *
 * @param asking the organization that asked on her behalf
 * @param addressed the one that runs the shelter; perhaps the same
 */
public record Sides(String caseId, String asking, String addressed) {
  /** Who may know of it. */
  public List<String> both() {
    return Stream.of(asking, addressed).distinct().toList();
  }
}
