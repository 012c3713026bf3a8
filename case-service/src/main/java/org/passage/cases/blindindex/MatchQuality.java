package org.passage.cases.blindindex;

/** How well it matches, the better first. */
public enum MatchQuality {
  EXACT,
  PHONETIC
}
