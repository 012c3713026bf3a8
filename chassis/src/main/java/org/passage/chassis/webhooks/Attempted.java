package org.passage.chassis.webhooks;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * An attempt that was made, for the subscriber to see; of the answer no more than its status.
 *
 * @param number the first is 1; 0 is a test
 */
public record Attempted(
    @BsonId String id,
    String subscriptionId,
    String eventId,
    String eventType,
    int number,
    Instant at,
    String outcome,
    @Nullable Integer status,
    long milliseconds) {}
