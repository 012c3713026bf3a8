package org.passage.reintegration.assessment;

/**
 * The version of an instrument by which one assessed.
 *
 * @param code the same for all versions
 * @param number the version
 */
public record UsedInstrument(String instrumentId, String code, int number) {}
