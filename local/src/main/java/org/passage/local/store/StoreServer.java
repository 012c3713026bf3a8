package org.passage.local.store;

import de.bwaldvogel.mongo.MongoServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreTool;

/** The store's one file, opened and served on the loopback address. */
final class StoreServer implements AutoCloseable {
  private static final int CACHE_MB = 24;

  /** A connection waits for its own commit and for those of the others on its thread. */
  private static final int THREADS = 32;

  private final MongoServer server;
  private final ScheduledExecutorService housekeeping =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("housekeeping").factory());

  /**
   * Opens the file, creating it if there is none, and starts to listen.
   *
   * @param broken told when the file can't be written any more; nothing is acknowledged from then
   */
  StoreServer(Path file, int port, Consumer<Throwable> broken) {
    MVStoreTool.compactCleanUp(file.toString());
    MVStore store =
        new MVStore.Builder()
            .fileName(file.toString())
            .autoCommitDisabled()
            .autoCommitBufferSize(0)
            .cacheSize(CACHE_MB)
            .backgroundExceptionHandler((_, failure) -> broken.accept(failure))
            .open();
    GroupCommit commit = new GroupCommit(store);
    server = new MongoServer(new DurableBackend(store, commit));
    server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1, THREADS);
    var _ = housekeeping.scheduleWithFixedDelay(commit::force, 1, 1, TimeUnit.SECONDS);
    var _ = housekeeping.scheduleWithFixedDelay(commit::tidy, 1, 1, TimeUnit.SECONDS);
  }

  int port() {
    return server.getLocalAddress().getPort();
  }

  /** Lets running commands end, answers them, and closes the file. */
  @Override
  public void close() {
    housekeeping.close();
    server.shutdown();
  }
}
