package org.passage.gateway.testing;

import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Keeps cookies as a browser does, and can log in at {@link Keycloak}. */
public final class Browser {
  public final Map<String, String> cookies = new LinkedHashMap<>();
  private final Client client;

  public Browser(Client client) {
    this.client = client;
  }

  /** Logs in; what it is answered at the end. */
  public HttpResponse<String> logIn(String accessToken, int seconds) {
    Map<String, String> asked = beginLogin("/docs");
    Keycloak.logsIn(accessToken, asked(asked, "nonce"), seconds);
    return comeBack(asked(asked, "state"), "a-code");
  }

  /** The parameters with which it is sent to Keycloak. */
  public Map<String, String> beginLogin(String back) {
    HttpResponse<String> away = get("/login?return=" + back);
    return query(away.headers().firstValue("Location").orElseThrow());
  }

  public HttpResponse<String> comeBack(String state, String code) {
    return get("/login/oauth2/code/passage?state=" + state + "&code=" + code);
  }

  public HttpResponse<String> get(String path) {
    return send(client.to(path));
  }

  /** Makes a change, with this token against forged requests. */
  public HttpResponse<String> post(String path, String csrf) {
    HttpRequest.Builder request =
        client
            .to(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{}"));
    return send(csrf.isEmpty() ? request : request.header("X-XSRF-TOKEN", csrf));
  }

  public String csrf() {
    return cookies.getOrDefault("XSRF-TOKEN", "");
  }

  public HttpResponse<String> send(HttpRequest.Builder request) {
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(it -> it.getKey() + "=" + it.getValue())
              .collect(Collectors.joining("; ")));
    }
    HttpResponse<String> answer = client.send(request);
    for (String cookie : answer.headers().allValues("Set-Cookie")) {
      String[] pair = cookie.split(";", 2)[0].split("=", 2);
      if (pair[1].isEmpty()) {
        cookies.remove(pair[0]);
      } else {
        cookies.put(pair[0], pair[1]);
      }
    }
    return answer;
  }

  private static String asked(Map<String, String> query, String name) {
    return Objects.requireNonNull(query.get(name), name);
  }

  private static Map<String, String> query(String uri) {
    Map<String, String> query = new LinkedHashMap<>();
    for (String pair : URI.create(uri).getRawQuery().split("&", -1)) {
      String[] parts = pair.split("=", 2);
      query.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return query;
  }
}
