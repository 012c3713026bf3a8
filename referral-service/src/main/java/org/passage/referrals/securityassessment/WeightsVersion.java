package org.passage.referrals.securityassessment;

import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;

/** A version of the weights by which was assessed; it never changes. */
public record WeightsVersion(
    @BsonId String id,
    long version,
    String organizationId,
    Weights weights,
    Instant since,
    List<Event> outbox)
    implements Aggregate {
  private static final String PLATFORM = "passage";

  static WeightsVersion of(Weights weights, Instant now) {
    return new WeightsVersion(
        "swt_%09d".formatted(weights.version()), 1, PLATFORM, weights, now, List.of());
  }
}
