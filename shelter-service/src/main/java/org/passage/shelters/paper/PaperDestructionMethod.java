package org.passage.shelters.paper;

/** How a paper ended. */
public enum PaperDestructionMethod {
  SHREDDED,
  BURNED,
  DISPOSAL_SERVICE
}
