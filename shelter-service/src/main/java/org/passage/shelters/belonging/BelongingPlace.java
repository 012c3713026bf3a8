package org.passage.shelters.belonging;

/** Where in the house a thing is kept. */
public enum BelongingPlace {
  SAFE,
  LOCKER,
  STORE_ROOM
}
