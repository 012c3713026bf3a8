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
    int port = options.number("port");
    Path directory = Files.createDirectories(Path.of(options.text("data")));
    try {
      StoreServer server =
          new StoreServer(directory.resolve("store.mv"), port, StoreCommand::giveUp);
      Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(server::close));
      System.out.printf("Store ready on port %d, data in %s%n", server.port(), directory);
    } catch (Exception failure) {
      end("can't start: " + failure.getMessage());
    }
  }

  private static void giveUp(Throwable failure) {
    end("can't use its file: " + failure.getMessage());
  }

  private static void end(String reason) {
    System.err.println("local: the store " + reason);
    Runtime.getRuntime().halt(1);
  }
}
