package org.passage.local.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.passage.local.Options;

/**
 * {@code store --port PORT --data DIRECTORY}: serves the store until SIGTERM. It is ready as soon
 * as its port takes a connection, which is also when it prints its one line; a {@code ping} command
 * tells whether it still answers.
 */
public final class StoreCommand {
  private StoreCommand() {}

  /** Starts the store and returns; its threads keep the process. */
  public static void run(String[] arguments) throws IOException {
    Options options = Options.of(arguments, "port", "data");
    Path directory = Files.createDirectories(Path.of(options.text("data")));
    StoreServer server =
        new StoreServer(
            directory.resolve("store.mv"), options.number("port"), StoreCommand::giveUp);
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(server::close));
    System.out.printf("Store ready on port %d, data in %s%n", server.port(), directory);
  }

  private static void giveUp(Throwable failure) {
    System.err.println("local: the store's file can't be written: " + failure.getMessage());
    Runtime.getRuntime().halt(1);
  }
}
