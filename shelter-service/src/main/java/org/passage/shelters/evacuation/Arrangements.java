package org.passage.shelters.evacuation;

import java.util.List;
import org.passage.chassis.encryption.Personal;

/**
 * What is done when a house must be left. It tells where the house is, so all of it is sealed.
 *
 * @param alternativeAccommodation where everybody sleeps then
 * @param take what is taken along
 * @param needHelp how many people need help to get out
 */
public record Arrangements(
    @Personal List<String> assemblyPoints,
    @Personal List<String> routes,
    @Personal List<String> alternativeAccommodation,
    @Personal String transport,
    @Personal List<Call> calls,
    @Personal List<String> take,
    int needHelp) {

  /** Who calls whom. */
  public record Call(String caller, String called) {}
}
