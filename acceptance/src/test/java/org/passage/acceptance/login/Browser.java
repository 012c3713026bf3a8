package org.passage.acceptance.login;

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
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.passage.acceptance.platform.Platform;

/** A browser without a window: keeps cookies, follows redirects, fills in Keycloak's forms. */
public final class Browser {
  private static final Pattern FORM = Pattern.compile("<form[^>]*\\saction=\"([^\"]+)\"");
  private static final int MOST_STEPS = 10;

  private final Platform platform;
  private final Map<Integer, Map<String, String>> cookies = new HashMap<>();
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  public Browser(Platform platform) {
    this.platform = platform;
  }

  /** The cookies that the gateway set. */
  public Map<String, String> cookies() {
    return cookies.computeIfAbsent(platform.gateway().getPort(), any -> new LinkedHashMap<>());
  }

  /** Logs in as a sample person; the page it ends at. */
  public HttpResponse<String> logIn(String username) {
    HttpResponse<String> page = open("/login?return=/docs");
    for (int forms = 0; forms < 2 && asksWho(page); forms++) {
      page =
          follow(
              send(
                  to(action(page))
                      .header("Content-Type", "application/x-www-form-urlencoded")
                      .POST(
                          BodyPublishers.ofString(
                              "username="
                                  + encoded(username)
                                  + "&password="
                                  + encoded(people())))));
    }
    return page;
  }

  /** Whether this is one of Keycloak's two forms. */
  public static boolean asksWho(HttpResponse<String> page) {
    return page.statusCode() == 200 && FORM.matcher(page.body()).find();
  }

  /** Goes to a path of the gateway, and wherever it leads. */
  public HttpResponse<String> open(String path) {
    return follow(get(path));
  }

  /** Asks the gateway, and follows nothing. */
  public HttpResponse<String> get(String path) {
    return send(to(platform.gateway().resolve(path)));
  }

  /** Makes a change at the gateway with this token against forged requests; none when empty. */
  public HttpResponse<String> post(String path, String csrf) {
    HttpRequest.Builder request =
        to(platform.gateway().resolve(path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{}"));
    return send(csrf.isEmpty() ? request : request.header("X-XSRF-TOKEN", csrf));
  }

  /** The token that a script of the page would read. */
  public String csrf() {
    return cookies().getOrDefault("XSRF-TOKEN", "");
  }

  private HttpResponse<String> follow(HttpResponse<String> first) {
    HttpResponse<String> answer = first;
    for (int steps = 0; steps < MOST_STEPS && answer.statusCode() / 100 == 3; steps++) {
      String where = answer.headers().firstValue("Location").orElseThrow();
      answer = send(to(answer.uri().resolve(where)));
    }
    return answer;
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
      Map<String, String> jar =
          cookies.computeIfAbsent(answer.uri().getPort(), any -> new LinkedHashMap<>());
      for (String cookie : answer.headers().allValues("Set-Cookie")) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty() || cookie.contains("Max-Age=0")) {
          jar.remove(pair[0]);
        } else {
          jar.put(pair[0], pair[1]);
        }
      }
      return answer;
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private HttpRequest.Builder to(URI uri) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .timeout(Duration.ofSeconds(30))
            .header("Accept", "text/html,application/json");
    Map<String, String> jar = cookies.getOrDefault(uri.getPort(), Map.of());
    if (!jar.isEmpty()) {
      request.header(
          "Cookie",
          jar.entrySet().stream()
              .map(it -> it.getKey() + "=" + it.getValue())
              .collect(Collectors.joining("; ")));
    }
    return request;
  }

  private static URI action(HttpResponse<String> page) {
    Matcher form = FORM.matcher(page.body());
    if (!form.find()) {
      throw new IllegalStateException("There is no form on " + page.uri().getPath());
    }
    return page.uri().resolve(form.group(1).replace("&amp;", "&"));
  }

  private String people() {
    try {
      return Files.readString(platform.home().resolve("secrets").resolve("people"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
