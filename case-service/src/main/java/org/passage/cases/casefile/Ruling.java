package org.passage.cases.casefile;

/** How an appeal ended. */
public enum Ruling {
  UPHELD,
  OVERTURNED,
  WITHDRAWN
}
