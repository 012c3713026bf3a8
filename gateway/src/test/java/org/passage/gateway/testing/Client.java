package org.passage.gateway.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** Asks the gateway as a program would, and byte by byte as an attacker would. */
@TestComponent
public final class Client {
  private final ServletWebServerApplicationContext gateway;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  Client(ServletWebServerApplicationContext gateway) {
    this.gateway = gateway;
  }

  /** A request to this path, to be completed. */
  public HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path));
  }

  /** A request to this path with a good token. */
  public HttpRequest.Builder authenticated(String path) {
    return to(path).header("Authorization", "Bearer " + Tokens.good());
  }

  public HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  /** Reads this path with a good token. */
  public HttpResponse<String> get(String path) {
    return send(authenticated(path));
  }

  /** Sends these very bytes and gives what comes back until the gateway closes or is silent. */
  public String raw(String bytes) {
    return raw(bytes, false);
  }

  /**
   * The same.
   *
   * @param breaksOff says at once that nothing more will come
   */
  public String raw(String bytes, boolean breaksOff) {
    try (Socket socket = new Socket("localhost", port())) {
      socket.setSoTimeout(1000);
      socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      if (breaksOff) {
        socket.shutdownOutput();
      }
      ByteArrayOutputStream answer = new ByteArrayOutputStream();
      try {
        socket.getInputStream().transferTo(answer);
      } catch (SocketTimeoutException silent) {
        // What came so far is the answer.
      }
      return answer.toString(StandardCharsets.UTF_8);
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }

  private int port() {
    var server = gateway.getWebServer();
    if (server == null) {
      throw new IllegalStateException("The gateway has not started");
    }
    return server.getPort();
  }
}
