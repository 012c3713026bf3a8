package org.passage.acceptance.mailinvitation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody without a login, with a browser that runs no script. */
final class Visitor {
  private final HttpClient browser = HttpClient.newHttpClient();

  /** What the page that is open lets others know of itself. */
  private String policy = "";

  HttpResponse<String> open(String page) {
    HttpResponse<String> opened = send(HttpRequest.newBuilder(URI.create(page)).GET().build());
    policy = opened.headers().firstValue("Referrer-Policy").orElse("");
    return opened;
  }

  HttpResponse<String> submit(String page, Map<String, String> fields) {
    String form =
        fields.entrySet().stream()
            .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(URI.create(page))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Origin", origin(URI.create(page)))
            .POST(BodyPublishers.ofString(form))
            .build());
  }

  /** Where a browser says that a form comes from. */
  private String origin(URI page) {
    return policy.equals("no-referrer")
        ? "null"
        : page.resolve("/").toString().replaceAll("/$", "");
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return browser.send(request, BodyHandlers.ofString());
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
