package org.passage.identity.keycloak;

import com.github.tomakehurst.wiremock.extension.ResponseTransformerV2;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Gives the part of a list that {@code first} and {@code max} ask for, as Keycloak does. */
final class Slices implements ResponseTransformerV2 {
  static final String NAME = "slices";

  @Override
  public Response transform(Response whole, ServeEvent event) {
    List<JsonNode> all =
        JsonMapper.shared().readTree(whole.getBodyAsString()).valueStream().toList();
    int first = Math.min(number(event.getRequest(), "first"), all.size());
    int most = number(event.getRequest(), "max");
    return Response.Builder.like(whole)
        .but()
        .body(
            JsonMapper.shared()
                .writeValueAsString(all.subList(first, Math.min(all.size(), first + most))))
        .build();
  }

  private static int number(Request request, String name) {
    return Integer.parseInt(request.queryParameter(name).firstValue());
  }

  @Override
  public boolean applyGlobally() {
    return false;
  }

  @Override
  public String getName() {
    return NAME;
  }
}
