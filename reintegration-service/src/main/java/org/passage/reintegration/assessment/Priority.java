package org.passage.reintegration.assessment;

import org.passage.chassis.encryption.Personal;

/**
 * Something that matters to her.
 *
 * @param wish in her own words
 */
public record Priority(Domain domain, @Personal String wish) {}
