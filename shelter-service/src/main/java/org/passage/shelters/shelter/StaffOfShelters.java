package org.passage.shelters.shelter;

import java.util.Set;
import org.passage.chassis.security.Caller;

/** Those who work in shelters: who may know where one is. */
public final class StaffOfShelters {
  private static final Set<String> ROLES = Set.of("shelter-manager", "shelter-worker");

  private StaffOfShelters() {}

  /** Whether the caller works in the shelters of the caller's own organization. */
  public static boolean isCaller() {
    return ROLES.stream().anyMatch(Caller.current()::has);
  }
}
