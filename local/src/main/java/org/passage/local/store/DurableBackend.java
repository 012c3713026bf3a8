package org.passage.local.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/** Answers a command only when what it changed is kept. Commands that only read don't wait. */
final class DurableBackend extends H2Backend {
  private static final Set<String> READING =
      Set.of(
          "buildinfo",
          "collstats",
          "connectionstatus",
          "count",
          "dbstats",
          "distinct",
          "endsessions",
          "find",
          "getcmdlineopts",
          "getlog",
          "getmore",
          "hello",
          "hostinfo",
          "ismaster",
          "killcursors",
          "listcollections",
          "listdatabases",
          "listindexes",
          "ping",
          "serverstatus",
          "whatsmyuri");

  /** As many documents as MongoDB sends first when nobody says how many. */
  private static final int PIECES_AT_ONCE = 101;

  private static final long LARGE = 64L << 20;
  private static final int WRITE_ANEW = -1;

  private final GroupCommit commit;

  DurableBackend(MVStore store, GroupCommit commit) {
    super(store);
    this.commit = commit;
  }

  @Override
  protected MongoDatabase openOrCreateDatabase(String name) {
    return new BsonDatabase(name, getMvStore(), getCursorRegistry());
  }

  @Override
  public Document handleCommand(Channel channel, String database, String command, Document query) {
    if (query.get("find") instanceof String collection && PieceCollection.named(collection)) {
      query.putIfAbsent("batchSize", PIECES_AT_ONCE);
    }
    return onlyReads(command, query)
        ? super.handleCommand(channel, database, command, query)
        : commit.keep(() -> super.handleCommand(channel, database, command, query));
  }

  /** Closes the file; one that has grown large is written anew, which gives back its free space. */
  @Override
  public void close() {
    MVStore store = getMvStore();
    store.close(store.getFileStore().size() > LARGE ? WRITE_ANEW : 0);
    super.close();
  }

  private static boolean onlyReads(String command, Document query) {
    String name = command.toLowerCase(Locale.ROOT);
    return READING.contains(name) || (name.equals("aggregate") && !writes(query.get("pipeline")));
  }

  private static boolean writes(@Nullable Object pipeline) {
    return !(pipeline instanceof List<?> stages)
        || stages.stream()
            .anyMatch(stage ->
                stage instanceof Document it
                    && (it.containsKey("$out") || it.containsKey("$merge")));
  }
}
