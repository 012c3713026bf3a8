package org.passage.gateway.backend;

import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.net.URI;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.io.HttpClientConnection;
import org.apache.hc.core5.http.protocol.HttpCoreContext;
import org.apache.hc.core5.io.CloseMode;

/**
 * One service. A request is sent and its answer read by the thread that brings it, a virtual one,
 * without a hand-over to the threads of an HTTP client: on few cores that is most of what a client
 * costs.
 */
public final class Backend implements AutoCloseable {
  private static final int HELD = 64 * 1024;

  private final String service;
  private final String authority;
  private final Connections connections;
  private final HttpRequestExecutor executor = new HttpRequestExecutor();

  public Backend(String service, URI uri, Limits limits) {
    if (!"http".equals(uri.getScheme())) {
      throw new IllegalArgumentException(service + " needs an http address, not " + uri);
    }
    this.service = service;
    this.authority = uri.getAuthority();
    this.connections = new Connections(service, uri, limits);
  }

  /** The service's host and port, as in a {@code Host} header. */
  public String authority() {
    return authority;
  }

  /**
   * Sends a request and reads the answer.
   *
   * @param repeatable whether it does no harm when the service gets the request twice
   * @throws ServiceAway when it cannot be reached
   * @throws ServiceSlow when it does not answer in time
   * @throws BadAnswer when its answer is not HTTP
   */
  public Answer exchange(ClassicHttpRequest request, boolean repeatable) {
    connections.enter();
    boolean stays = false;
    try {
      Answer answer = send(request, repeatable);
      stays = answer.rest() != null;
      return answer;
    } catch (SocketTimeoutException late) {
      throw new ServiceSlow(service, late);
    } catch (IOException lost) {
      throw new ServiceAway(service, lost);
    } catch (HttpException unreadable) {
      throw new BadAnswer(service, unreadable);
    } finally {
      if (!stays) {
        connections.leave();
      }
    }
  }

  @Override
  public void close() {
    connections.forget();
  }

  private Answer send(ClassicHttpRequest request, boolean repeatable)
      throws IOException, HttpException {
    HttpClientConnection kept = connections.kept(!repeatable);
    if (kept != null) {
      try {
        return send(request, kept);
      } catch (SocketTimeoutException late) {
        throw late;
      } catch (IOException lost) {
        connections.forget();
        if (!repeatable) {
          throw lost;
        }
      }
    }
    return send(request, connections.fresh());
  }

  private Answer send(ClassicHttpRequest request, HttpClientConnection connection)
      throws IOException, HttpException {
    boolean usable = false;
    try {
      HttpCoreContext context = HttpCoreContext.create();
      ClassicHttpResponse response = executor.execute(request, connection, context);
      boolean again = executor.keepAlive(request, response, connection, context);
      Answer answer = read(response, connection, again);
      usable = answer.rest() != null || again;
      if (usable && answer.rest() == null) {
        connections.keep(connection);
      }
      return answer;
    } finally {
      if (!usable) {
        connection.close(CloseMode.IMMEDIATE);
      }
    }
  }

  private Answer read(ClassicHttpResponse response, HttpClientConnection connection, boolean again)
      throws IOException {
    HttpEntity entity = response.getEntity();
    if (entity == null) {
      return new Answer(response.getCode(), response.getHeaders(), null, -1, null);
    }
    InputStream body = entity.getContent();
    long length = entity.getContentLength();
    byte[] start = body.readNBytes(length >= 0 ? (int) Math.min(length, HELD) : HELD);
    boolean whole = length >= 0 ? length <= HELD : start.length < HELD;
    if (whole && start.length < length) {
      throw new IOException("The answer broke off");
    }
    return new Answer(
        response.getCode(),
        response.getHeaders(),
        start,
        whole ? start.length : length,
        whole ? null : new Following(body, connection, connections, again));
  }
}
