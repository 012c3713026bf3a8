package org.passage.shelters.paper;

/** What stands on paper. */
public enum PaperKind {
  CASE_FILE,
  PLACEMENT_RECORD,
  RECEPTION_RECORD,
  HEALTH_RECORD,
  LIST_OF_RESIDENTS,
  HOUSE_DOCUMENT,
  OTHER_PAPER
}
