package org.passage.cases.encounter;

import org.jspecify.annotations.Nullable;

/** What only some roles may read of a meeting, one note for each class of field. */
public record Notes(
    @Nullable String health, @Nullable String legal, @Nullable String investigation) {
  static final Notes NONE = new Notes(null, null, null);

  /** The same with the note of one class replaced. */
  Notes with(NoteClass of, String text) {
    return switch (of) {
      case HEALTH -> new Notes(text, legal, investigation);
      case LEGAL -> new Notes(health, text, investigation);
      case INVESTIGATION -> new Notes(health, legal, text);
    };
  }
}
