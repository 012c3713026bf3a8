package org.passage.shelters.shelter;

/** What kind of place it is. */
public enum ShelterKind {
  SHELTER,
  APARTMENT,
  HOST_FAMILY,
  HOTEL
}
