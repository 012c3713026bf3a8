package org.passage.shelters.activity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;

/**
 * What is offered.
 *
 * @param leader who leads it, in words
 * @param languages ISO 639-3
 * @param childcare whether children are looked after meanwhile
 */
public record Offer(
    ActivityKind kind,
    @Personal Words words,
    @Personal String leader,
    int capacity,
    List<String> languages,
    boolean childcare) {
  public Offer {
    languages = List.copyOf(languages);
  }

  /** How it is announced. */
  public record Words(String title, @Nullable String description) {}
}
