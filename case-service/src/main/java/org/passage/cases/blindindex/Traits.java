package org.passage.cases.blindindex;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** By what a person can be found. */
public record Traits(
    List<String> names,
    List<String> aliases,
    List<String> documentNumbers,
    @Nullable Integer birthYear) {
  public Traits {
    names = List.copyOf(names);
    aliases = List.copyOf(aliases);
    documentNumbers = List.copyOf(documentNumbers);
  }
}
