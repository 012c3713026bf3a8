package org.passage.cases.encounter;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.cases.reaction.ReactionCode;

/**
 * What everybody on her care team may know of a meeting. A lapse of memory or an altered account is
 * a reaction, and nothing else is ever made of it.
 *
 * @param present who was there beside her and the one who recorded it
 * @param whatHelps her own words
 */
public record Meeting(
    EncounterKind kind,
    Instant startedAt,
    @Nullable MeetingPlace place,
    List<Attendee> present,
    Language language,
    List<ReactionCode> reactions,
    @Nullable String whatHelps,
    @Nullable String note) {
  public Meeting {
    present = List.copyOf(present);
    reactions = List.copyOf(reactions);
  }

  /** Somebody who was there, by name only where it matters who. */
  public record Attendee(PresentAs role, @Nullable String name) {}

  /**
   * In which language they spoke.
   *
   * @param code ISO 639-3
   * @param accepted whether she accepted the interpreter; null where that was no question
   */
  public record Language(String code, boolean interpreter, @Nullable Boolean accepted) {}
}
