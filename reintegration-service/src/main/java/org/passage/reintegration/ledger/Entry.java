package org.passage.reintegration.ledger;

import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;

/**
 * One entry in the ledger of a fund, with both its lines; never changed.
 *
 * @param number from 1 in each fund, without gaps
 */
public record Entry(
    @BsonId String id,
    long version,
    String organizationId,
    String fundId,
    long number,
    Instant postedAt,
    Posting posting,
    List<Event> outbox)
    implements Aggregate {

  /** The next entry of a fund. Its id sorts as its number does. */
  public static Entry next(Place in, Posting posting, Instant now) {
    return new Entry(
        "%s-%08d".formatted(in.fundId(), in.number()),
        1,
        in.organizationId(),
        in.fundId(),
        in.number(),
        now,
        posting,
        List.of());
  }

  /** Where an entry stands. */
  public record Place(String organizationId, String fundId, long number) {}

  /** Whether it is what was to be posted by this key. */
  public boolean is(String key) {
    return posting.keyId().equals(key);
  }
}
