package org.passage.reintegration.assessment;

/**
 * Something that matters to her.
 *
 * @param wish in her own words
 */
public record Priority(Domain domain, String wish) {}
