package org.passage.chassis.indexes;

import java.util.Collection;
import java.util.stream.Stream;
import org.bson.BsonDocument;

/**
 * Whether a collection's indexes serve a query as MongoDB would use them: by the fields that an
 * index begins with, then in its order; of a choice each branch by one that serves it.
 */
final class Judge {
  private final Collection<Index> indexes;

  Judge(Collection<Index> declared) {
    this.indexes = Stream.concat(Stream.of(Index.ID), declared.stream()).toList();
  }

  boolean serves(Query query) {
    Bounds bounds = Bounds.of(query.filter());
    if (bounds.areNone()) {
      // What only says what is not wanted leaves nearly all: a page of it is soon full.
      return indexes.stream().anyMatch(it -> it.walks(query.order()));
    }
    return serve(bounds, query.order());
  }

  private boolean serve(Bounds bounds, BsonDocument order) {
    return indexes.stream().anyMatch(it -> it.serves(bounds, order))
        || bounds.choices().stream()
            .anyMatch(
                branches -> branches.stream().allMatch(branch -> serve(bounds.and(branch), order)));
  }
}
