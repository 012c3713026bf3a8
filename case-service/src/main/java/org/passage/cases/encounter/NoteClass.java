package org.passage.cases.encounter;

/** The classes of field of which an encounter has a note of its own. */
enum NoteClass {
  HEALTH,
  LEGAL,
  INVESTIGATION
}
