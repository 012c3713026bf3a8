package org.passage.gateway.backend;

import java.io.InputStream;
import org.apache.hc.core5.http.io.HttpClientConnection;
import org.apache.hc.core5.io.CloseMode;

/** The rest of a long answer; holds its connection and its place until it is read or given up. */
final class Following implements Answer.Rest {
  private final InputStream body;
  private final HttpClientConnection connection;
  private final Connections connections;
  private final boolean again;
  private boolean read;

  Following(
      InputStream body, HttpClientConnection connection, Connections connections, boolean again) {
    this.body = body;
    this.connection = connection;
    this.connections = connections;
    this.again = again;
  }

  @Override
  public InputStream body() {
    return body;
  }

  @Override
  public void complete() {
    read = true;
  }

  @Override
  public void close() {
    if (read && again) {
      connections.keep(connection);
    } else {
      connection.close(CloseMode.IMMEDIATE);
    }
    connections.leave();
  }
}
