package org.passage.reintegration.assessment;

/**
 * Something that matters to her.
 *
 * @param wish in her own words
 */
public record Priority(Domain domain, String wish) {
  /** Whether she said the same before. */
  boolean isThatOf(Priority other) {
    return domain == other.domain && wish.strip().equalsIgnoreCase(other.wish.strip());
  }
}
