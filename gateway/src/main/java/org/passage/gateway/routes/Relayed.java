package org.passage.gateway.routes;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.apache.hc.core5.http.Header;
import org.jspecify.annotations.Nullable;
import org.passage.gateway.backend.Answer;
import org.passage.gateway.edge.EdgeFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;

/** Passes a service's answer on, without what is of one hop or internal. */
record Relayed(Answer answer, String authority) implements ServerResponse {
  @Override
  public HttpStatusCode statusCode() {
    return HttpStatusCode.valueOf(answer.status());
  }

  /** Nothing is added to what the service says. */
  @Override
  public HttpHeaders headers() {
    return new HttpHeaders();
  }

  @Override
  public MultiValueMap<String, Cookie> cookies() {
    return new LinkedMultiValueMap<>();
  }

  @Override
  public @Nullable ModelAndView writeTo(
      HttpServletRequest request, HttpServletResponse response, Context context)
      throws IOException {
    response.setStatus(answer.status());
    String connection = null;
    for (Header header : answer.headers()) {
      if (header.getName().equalsIgnoreCase(HttpHeaders.CONNECTION)) {
        connection = header.getValue();
      }
    }
    for (Header header : answer.headers()) {
      String name = header.getName().toLowerCase(Locale.ROOT);
      if (HeaderRules.reachesClient(name)
          && (connection == null || !HeaderRules.namedBy(connection, name))) {
        response.addHeader(header.getName(), value(name, header));
      }
    }
    if (answer.length() >= 0) {
      response.setContentLengthLong(answer.length());
    }
    try {
      answer.writeTo(response.getOutputStream());
    } catch (IOException broken) {
      // The status is out: nothing better can be done than to let the client see a broken answer.
      request.setAttribute(EdgeFilter.BROKEN, broken);
    }
    return null;
  }

  /** A place inside the platform is of no use to the client, only its path is. */
  private String value(String name, Header header) {
    String value = header.getValue() == null ? "" : header.getValue();
    String inside = "http://" + authority;
    return name.equals("location") && value.startsWith(inside + "/")
        ? value.substring(inside.length())
        : value;
  }
}
