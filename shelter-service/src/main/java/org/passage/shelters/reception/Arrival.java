package org.passage.shelters.reception;

import java.time.Instant;

/** Where and when she arrived. */
public record Arrival(String placementId, String shelterId, Instant at) {}
