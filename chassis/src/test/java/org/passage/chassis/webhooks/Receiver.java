package org.passage.chassis.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A partner's end of a webhook: a real HTTP server that keeps what it gets. */
final class Receiver implements AutoCloseable {
  static final Answer FINE = new Answer(204, Map.of());
  static final Answer BROKEN = new Answer(500, Map.of());

  final List<Received> received = new CopyOnWriteArrayList<>();
  volatile Function<Received, Answer> answering = it -> FINE;
  private final HttpServer server;

  Receiver() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  String url() {
    return "http://localhost:" + port() + "/hook";
  }

  List<String> ids() {
    return received.stream().map(Received::id).toList();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Headers headers = exchange.getRequestHeaders();
      Received one =
          new Received(
              String.valueOf(headers.getFirst("webhook-id")),
              String.valueOf(headers.getFirst("webhook-timestamp")),
              String.valueOf(headers.getFirst("webhook-signature")),
              String.valueOf(headers.getFirst("Content-Type")),
              new String(exchange.getRequestBody().readAllBytes(), UTF_8));
      received.add(one);
      Answer answer = answering.apply(one);
      answer.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
      exchange.sendResponseHeaders(answer.status(), -1);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }

  record Answer(int status, Map<String, String> headers) {}

  record Received(String id, String timestamp, String signature, String contentType, String body) {}
}
