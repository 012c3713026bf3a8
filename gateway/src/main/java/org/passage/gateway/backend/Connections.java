package org.passage.gateway.backend;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnectionFactory;
import org.apache.hc.core5.http.io.HttpClientConnection;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * The connections to one service: a bounded number in use, and those that wait to be used again.
 */
final class Connections {
  private static final long IDLE = TimeUnit.SECONDS.toNanos(30);

  private final String service;
  private final URI uri;
  private final Limits limits;
  private final Semaphore places;
  private final Deque<Idle> idle = new ConcurrentLinkedDeque<>();
  private final DefaultBHttpClientConnectionFactory factory =
      new DefaultBHttpClientConnectionFactory();

  Connections(String service, URI uri, Limits limits) {
    this.service = service;
    this.uri = uri;
    this.limits = limits;
    this.places = new Semaphore(limits.connections());
  }

  /** Takes one of the places, each of which is worth one connection. */
  void enter() {
    try {
      if (!places.tryAcquire(limits.connectTimeout().toMillis(), TimeUnit.MILLISECONDS)) {
        throw new ServiceAway(service);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new ServiceAway(service, stopped);
    }
  }

  void leave() {
    places.release();
  }

  /**
   * A connection that was used before, or null; looked at closely when nothing may go out twice.
   */
  @Nullable HttpClientConnection kept(boolean lookAtIt) throws IOException {
    for (Idle next = idle.poll(); next != null; next = idle.poll()) {
      HttpClientConnection connection = next.connection();
      if (System.nanoTime() - next.since() < IDLE && !(lookAtIt && connection.isStale())) {
        return connection;
      }
      connection.close(CloseMode.IMMEDIATE);
    }
    return null;
  }

  /** A new connection. */
  HttpClientConnection fresh() {
    Socket socket = new Socket();
    try {
      socket.setTcpNoDelay(true);
      socket.connect(
          new InetSocketAddress(uri.getHost(), uri.getPort() < 0 ? 80 : uri.getPort()),
          Math.toIntExact(limits.connectTimeout().toMillis()));
      HttpClientConnection connection = factory.createConnection(socket);
      connection.setSocketTimeout(Timeout.of(limits.responseTimeout()));
      return connection;
    } catch (IOException refused) {
      closeQuietly(socket, refused);
      throw new ServiceAway(service, refused);
    }
  }

  /** Gives a connection back in a state in which it can take the next request. */
  void keep(HttpClientConnection connection) {
    idle.push(new Idle(connection, System.nanoTime()));
  }

  /** Closes all that wait: the service was most likely started anew. */
  void forget() {
    for (Idle next = idle.poll(); next != null; next = idle.poll()) {
      next.connection().close(CloseMode.IMMEDIATE);
    }
  }

  private static void closeQuietly(Socket socket, IOException cause) {
    try {
      socket.close();
    } catch (IOException alreadyClosed) {
      cause.addSuppressed(alreadyClosed);
    }
  }

  private record Idle(HttpClientConnection connection, long since) {}
}
