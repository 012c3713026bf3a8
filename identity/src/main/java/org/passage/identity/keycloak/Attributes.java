package org.passage.identity.keycloak;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keycloak's attributes of people and organizations: lists of which only the first one counts. */
public final class Attributes {
  private Attributes() {}

  public static Optional<String> first(
      @Nullable Map<String, List<String>> attributes, String name) {
    return attributes == null
        ? Optional.empty()
        : attributes.getOrDefault(name, List.of()).stream().findFirst();
  }

  /** The same with another value; without it when null. */
  public static Map<String, List<String>> with(
      @Nullable Map<String, List<String>> attributes, String name, @Nullable String value) {
    Map<String, List<String>> changed = new HashMap<>(attributes == null ? Map.of() : attributes);
    if (value == null) {
      changed.remove(name);
    } else {
      changed.put(name, List.of(value));
    }
    return changed;
  }
}
