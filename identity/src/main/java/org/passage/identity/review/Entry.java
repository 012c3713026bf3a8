package org.passage.identity.review;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One who has access.
 *
 * @param office null for a client
 * @param roles as the realm writes them
 * @param lastUsed null when nobody remembers
 */
record Entry(
    Kind kind,
    String id,
    String login,
    boolean active,
    @Nullable String office,
    List<String> roles,
    @Nullable Instant lastUsed) {
  enum Kind {
    PERSON,
    CLIENT
  }

  Entry {
    roles = List.copyOf(roles);
  }
}
