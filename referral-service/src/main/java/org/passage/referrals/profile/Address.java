package org.passage.referrals.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a location is that may be known. */
public record Address(List<String> lines, String city, @Nullable String postalCode) {
  public Address {
    lines = List.copyOf(lines);
  }
}
