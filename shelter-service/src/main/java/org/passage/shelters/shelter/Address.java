package org.passage.shelters.shelter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a shelter is; known to staff of its own organization only.
 *
 * @param location about where, for distances; null when nobody gave it
 */
public record Address(
    List<String> lines, @Nullable String postalCode, String city, @Nullable Location location) {
  public Address {
    lines = List.copyOf(lines);
  }

  @Override
  public String toString() {
    return "Address[withheld]";
  }
}
