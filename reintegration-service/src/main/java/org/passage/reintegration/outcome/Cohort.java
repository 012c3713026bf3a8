package org.passage.reintegration.outcome;

/**
 * Whose plans came to something.
 *
 * @param organizationId whose plans they were
 * @param year in which they ended, in UTC
 * @param at when it was looked at
 */
record Cohort(String organizationId, int year, OutcomeTime at) {}
