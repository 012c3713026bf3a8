package org.passage.acceptance.journey;

/**
 * One part of the journey.
 *
 * @param title what it is about
 * @param walk goes through it, and throws when the platform does not do what it must
 */
public record Chapter(String title, Runnable walk) {}
