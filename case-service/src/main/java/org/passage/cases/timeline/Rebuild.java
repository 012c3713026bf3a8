package org.passage.cases.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.store.Ids;

/**
 * Making the timeline anew from all feeds.
 *
 * @param generation that it builds
 * @param entries written until now
 * @param feeds how far each was read that was begun
 * @param heldBy which instance does it
 * @param heldUntil when another one takes over, unless it tells that it is still there
 */
public record Rebuild(
    @BsonId String id,
    TimelineRebuildState state,
    long generation,
    Instant startedAt,
    @Nullable Instant finishedAt,
    long entries,
    List<Progress> feeds,
    @Nullable String heldBy,
    Instant heldUntil) {
  public Rebuild {
    feeds = List.copyOf(feeds);
  }

  /**
   * How far one feed was read.
   *
   * @param read to its end
   */
  public record Progress(String service, long position, boolean read) {}

  static Rebuild begin(long generation, Instant now) {
    return new Rebuild(
        Ids.next("tlr"),
        TimelineRebuildState.RUNNING,
        generation,
        now,
        null,
        0,
        List.of(),
        null,
        Instant.EPOCH);
  }

  /** Where to go on in a feed. */
  Progress of(String service) {
    return feeds.stream()
        .filter(it -> it.service().equals(service))
        .findFirst()
        .orElse(new Progress(service, 0, false));
  }

  Rebuild held(@Nullable String by, Instant until) {
    return with(state, finishedAt, entries, feeds, by, until);
  }

  Rebuild reached(Progress reached, int written) {
    List<Progress> next = new ArrayList<>(feeds);
    next.removeIf(it -> it.service().equals(reached.service()));
    next.add(reached);
    return with(state, finishedAt, entries + written, next, heldBy, heldUntil);
  }

  Rebuild finished(Instant now) {
    return with(TimelineRebuildState.FINISHED, now, entries, feeds, null, heldUntil);
  }

  private Rebuild with(
      TimelineRebuildState now,
      @Nullable Instant end,
      long written,
      List<Progress> read,
      @Nullable String by,
      Instant until) {
    return new Rebuild(id, now, generation, startedAt, end, written, read, by, until);
  }
}
