package org.passage.cases.timeline;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passage.cases.timeline.Generations.State;
import org.springframework.stereotype.Component;

/** The rebuilds, at most one of them under way, and in one instance of the service at a time. */
@Component
final class Rebuilds {
  static final Duration HELD = Duration.ofSeconds(10);

  private final MongoCollection<Rebuild> collection;
  private final Generations generations;
  private final Clock clock;

  Rebuilds(MongoDatabase database, Generations generations, Clock clock) {
    this.collection = database.getCollection("timeline_rebuilds", Rebuild.class);
    this.generations = generations;
    this.clock = clock;
  }

  /** Begins one; while one is under way it is that one. */
  Rebuild begin() {
    while (true) {
      State seen = generations.now();
      Optional<Rebuild> running = running(seen);
      if (running.isPresent()) {
        return running.get();
      }
      Rebuild next = Rebuild.begin(seen.current() + 1, clock.instant());
      collection.insertOne(next);
      if (generations.begin(seen, next.id())) {
        return next;
      }
      collection.deleteOne(eq("_id", next.id()));
    }
  }

  Optional<Rebuild> find(String rebuildId) {
    return Optional.ofNullable(collection.find(eq("_id", rebuildId)).first());
  }

  /** Takes up the one that is under way, unless another instance is at it. */
  Optional<Rebuild> takeUp(String by) {
    return running(generations.now())
        .filter(it ->
            collection
                    .updateOne(
                        and(eq("_id", it.id()), lt("heldUntil", clock.instant())),
                        combine(set("heldBy", by), set("heldUntil", until())))
                    .getMatchedCount()
                == 1)
        .flatMap(it -> find(it.id()));
  }

  /** Keeps what was reached; false when another instance is at it by now. */
  boolean keep(Rebuild reached) {
    return write(reached.held(reached.heldBy(), until()), reached.heldBy());
  }

  /** Leaves it to whoever comes next. */
  void leave(Rebuild it) {
    collection.updateOne(
        and(eq("_id", it.id()), eq("heldBy", it.heldBy())), set("heldUntil", Instant.EPOCH));
  }

  /** It is done, also with what is left of the timeline before. */
  void finish(Rebuild built) {
    write(built.finished(clock.instant()), built.heldBy());
  }

  private boolean write(Rebuild next, @Nullable String heldBy) {
    return collection
            .replaceOne(and(eq("_id", next.id()), eq("heldBy", heldBy)), next)
            .getMatchedCount()
        == 1;
  }

  private Optional<Rebuild> running(State seen) {
    return Optional.ofNullable(seen.rebuildId())
        .flatMap(this::find)
        .filter(it -> it.state() == TimelineRebuildState.RUNNING);
  }

  private Instant until() {
    return clock.instant().plus(HELD);
  }
}
