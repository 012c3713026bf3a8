package org.passage.chassis.indexes;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonInt32;

/**
 * Listens to what a service asks of its store: the indexes that it declares, and its queries. What
 * a test looks up by itself does not count.
 */
public final class RecordedQueries implements CommandListener {
  private final Excepted excepted;
  private final Map<String, Set<Index>> declared = new ConcurrentHashMap<>();
  private final Set<Query> known = ConcurrentHashMap.newKeySet();
  private final Queue<Asked> unjudged = new ConcurrentLinkedQueue<>();

  RecordedQueries(Excepted excepted) {
    this.excepted = excepted;
  }

  @Override
  public void commandStarted(CommandStartedEvent event) {
    if (event.getCommandName().equals("insert")) {
      return;
    }
    // What the driver shows lies in a buffer that it goes on to use.
    BsonDocument command = event.getCommand().clone();
    if (event.getCommandName().equals("createIndexes")) {
      Set<Index> indexes = of(command.getString("createIndexes").getValue());
      command.getArray("indexes").forEach(it -> indexes.add(Index.of(it.asDocument())));
      return;
    }
    Query.in(event.getCommandName(), command)
        .filter(it -> !known.contains(it))
        .forEach(it -> {
          Asker asker = Asker.now();
          if (asker.counts() && !excepted.contains(it.collection(), asker) && known.add(it)) {
            unjudged.add(new Asked(it, asker));
          }
        });
  }

  /** Each query since the last time that no index serves, in words. */
  List<String> unserved() {
    return Stream.iterate(unjudged.poll(), it -> it != null, it -> unjudged.poll())
        .filter(it -> !new Judge(of(it.query().collection())).serves(it.query()))
        .map(it -> it.words(of(it.query().collection())))
        .toList();
  }

  private Set<Index> of(String collection) {
    return declared.computeIfAbsent(collection, RecordedQueries::made);
  }

  /** Those of the collections of a file bucket are made by the driver, with the first file. */
  private static Set<Index> made(String collection) {
    Set<Index> indexes = ConcurrentHashMap.newKeySet();
    if (collection.endsWith(".chunks")) {
      indexes.add(
          new Index(
              new BsonDocument("files_id", new BsonInt32(1)).append("n", new BsonInt32(1)),
              true,
              false));
    }
    return indexes;
  }

  private record Asked(Query query, Asker asker) {
    String words(Collection<Index> indexes) {
      return "%s: no index serves %s%s, asked for by %s. It has %s."
          .formatted(
              query.collection(),
              query.filter().toJson(),
              query.order().isEmpty() ? "" : " in the order " + query.order().toJson(),
              asker.words(),
              indexes);
    }
  }
}
