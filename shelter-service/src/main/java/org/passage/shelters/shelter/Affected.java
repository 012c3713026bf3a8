package org.passage.shelters.shelter;

/** Somebody who must move, and why. */
record Affected(String bedId, Hold hold, AffectedCause cause) {
  String placementId() {
    return hold.placementId();
  }
}
