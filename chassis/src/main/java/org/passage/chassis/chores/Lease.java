package org.passage.chassis.chores;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * Who works on something now.
 *
 * @param id of the work
 * @param holderId the instance; null while there is none
 * @param heldUntil when another may take over, unless it is kept
 */
public record Lease(@BsonId String id, @Nullable String holderId, Instant heldUntil) {}
