package org.passage.shelters.reception;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a step was held. An altered account or a lapse of memory is a reaction, and nothing else is
 * ever made of it (procedure row B).
 *
 * @param checklist the version by which it was held
 */
public record Meeting(
    int checklist,
    Instant heldAt,
    Language language,
    List<ReactionCode> reactions,
    @Nullable String note,
    Entry entry) {
  public Meeting {
    reactions = List.copyOf(reactions);
  }

  /**
   * In which language they spoke.
   *
   * @param code ISO 639-3
   */
  public record Language(String code, boolean interpreter) {}
}
