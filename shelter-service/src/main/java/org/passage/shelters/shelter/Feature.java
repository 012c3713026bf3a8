package org.passage.shelters.shelter;

/** What a shelter offers. */
public enum Feature {
  WHEELCHAIR_ACCESS,
  HEALTH_CARE,
  PSYCHOSOCIAL_CARE,
  FAMILY_ROOMS,
  SINGLE_ROOMS,
  CHILD_CARE,
  INTERPRETERS,
  LEGAL_AID,
  NO_PETS,
  GROUND_FLOOR_ROOMS,
  HEARING_AND_SIGHT_AIDS,
  SECRET_ADDRESS,
  STAFFED_DAY_AND_NIGHT,
  GUARDED_ENTRANCE;

  /** Whether it keeps the people who live there safe. */
  public boolean protects() {
    return switch (this) {
      case SECRET_ADDRESS, STAFFED_DAY_AND_NIGHT, GUARDED_ENTRANCE -> true;
      case WHEELCHAIR_ACCESS,
          HEALTH_CARE,
          PSYCHOSOCIAL_CARE,
          FAMILY_ROOMS,
          SINGLE_ROOMS,
          CHILD_CARE,
          INTERPRETERS,
          LEGAL_AID,
          NO_PETS,
          GROUND_FLOOR_ROOMS,
          HEARING_AND_SIGHT_AIDS ->
          false;
    };
  }
}
