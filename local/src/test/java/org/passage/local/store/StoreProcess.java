package org.passage.local.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.passage.local.Options;

/** The store as its own process, as {@code ./passage up} starts it, with a client of it. */
final class StoreProcess implements AutoCloseable {
  private final Process process;
  private final MongoClient client;

  private StoreProcess(Process process, MongoClient client) {
    this.process = process;
    this.client = client;
  }

  static StoreProcess start(Path data) throws IOException {
    int port = freePort();
    Process process = launch(data, port);
    String line = process.inputReader().readLine();
    if (line == null || !line.startsWith("Store ready on port " + port)) {
      throw new IllegalStateException("The store didn't start: " + line);
    }
    return new StoreProcess(
        process,
        MongoClients.create(
            "mongodb://127.0.0.1:" + port + "/?serverSelectionTimeoutMS=2000&retryWrites=false"));
  }

  static Process launch(Path data, int port) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx128m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Dslf4j.provider=org.slf4j.simple.SimpleServiceProvider",
            "-cp",
            System.getProperty("java.class.path"),
            Options.class.getPackageName() + ".Local",
            "store",
            "--port",
            String.valueOf(port),
            "--data",
            data.toString())
        .start();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  MongoClient client() {
    return client;
  }

  /** The end without warning: {@code kill -9}. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
    client.close();
  }

  /** The orderly end: SIGTERM. Returns the exit code. */
  int stop() throws InterruptedException {
    client.close();
    process.destroy();
    return process.waitFor();
  }

  @Override
  public void close() {
    client.close();
    process.destroyForcibly();
  }
}
