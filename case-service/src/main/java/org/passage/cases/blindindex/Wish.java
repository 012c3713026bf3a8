package org.passage.cases.blindindex;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom somebody looks for.
 *
 * @param words of the name; empty when it is not looked for by name
 * @param documentNumber as it is compared
 */
public record Wish(
    List<String> words, @Nullable String documentNumber, @Nullable Integer birthYear) {
  public Wish {
    words = List.copyOf(words);
  }

  /** The words of a name that tell something; none when it has no letters. */
  public static List<String> words(String name) {
    return Words.telling(name);
  }
}
