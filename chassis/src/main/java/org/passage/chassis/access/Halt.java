package org.passage.chassis.access;

/** Why nobody goes on with a case for now; what may be done all the same its contract declares. */
public enum Halt {
  /** She, or the law, has restricted the processing of her data. */
  RESTRICTED,
  /** It was merged into another case, in which work on her goes on. */
  MERGED
}
