package org.passage.gateway.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passage.gateway.testing.Client;
import org.passage.gateway.testing.EdgeTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

@EdgeTest
class PortalTest {
  @Autowired Client client;

  @ParameterizedTest
  @ValueSource(strings = {"/docs", "/docs/"})
  void showsAllContractsOnOnePageToAnybody(String path) {
    HttpResponse<String> page = client.send(client.to(path));

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
    for (String name : List.of("case", "shelter", "referral", "reintegration", "identity")) {
      assertThat(page.body()).contains("href=\"#" + name + "-v1\"");
    }
  }

  @Test
  void needsNothingFromElsewhereAndNoInlineScript() {
    HttpResponse<String> page = client.send(client.to("/docs"));

    assertThat(page.body()).doesNotContain("https:", "http:", "<style", "onload=");
    assertThat(page.body().split("<script", -1)).hasSize(3);
    assertThat(page.body()).doesNotContainPattern("<script(?! src=\"/docs/assets/)");
    assertThat(page.headers().allValues("Content-Security-Policy"))
        .singleElement()
        .asString()
        .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
  }

  @ParameterizedTest
  @ValueSource(strings = {"swagger-ui-bundle.js", "swagger-ui.css", "portal.js", "portal.css"})
  void servesItsScriptsAndStylesItself(String asset) {
    HttpResponse<String> answer = client.send(client.to("/docs/assets/" + asset));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith(asset.endsWith(".js") ? "text/javascript" : "text/css");
    assertThat(answer.body()).hasSizeGreaterThan(300);
  }

  @ParameterizedTest
  @ValueSource(strings = {"case", "shelter", "referral", "reintegration", "identity"})
  void servesEachContractWithReferencesThatCanBeFollowed(String name) {
    HttpResponse<String> contract = client.send(client.to("/docs/" + name + "-v1.yaml"));

    assertThat(contract.statusCode()).isEqualTo(200);
    assertThat(contract.headers().firstValue("Content-Type"))
        .hasValue("application/yaml;charset=utf-8");
    Map<String, Object> document = yaml(contract.body());
    assertThat(document).containsEntry("openapi", "3.1.0");
    Map<String, Object> common = yaml(client.send(client.to("/docs/common.yaml")).body());
    assertThat(references(document))
        .isNotEmpty()
        .allSatisfy(reference -> {
          String[] parts = reference.split("#", -1);
          assertThat(parts[0]).isIn("", "common.yaml");
          // A fragment is percent-encoded, as the braces of a path's parameters are.
          String pointer = URI.create("#" + parts[1]).getFragment();
          assertThat(at(parts[0].isEmpty() ? document : common, pointer)).isNotNull();
        });
  }

  @Test
  void sendsNothingAgainThatABrowserHas() {
    HttpResponse<String> first = client.send(client.to("/docs/case-v1.yaml"));
    String etag = first.headers().firstValue("ETag").orElseThrow();

    HttpResponse<String> second =
        client.send(client.to("/docs/case-v1.yaml").header("If-None-Match", etag));

    assertThat(second.statusCode()).isEqualTo(304);
    assertThat(second.body()).isEmpty();
  }

  @Test
  void compressesWhatIsLarge() {
    HttpResponse<String> answer =
        client.send(
            client.to("/docs/assets/swagger-ui-bundle.js").header("Accept-Encoding", "gzip"));

    assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
  }

  private static Map<String, Object> yaml(String text) {
    return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
  }

  private static List<String> references(@Nullable Object node) {
    return switch (node) {
      case Map<?, ?> map when map.get("$ref") instanceof String reference -> List.of(reference);
      case Map<?, ?> map -> map.values().stream().flatMap(it -> references(it).stream()).toList();
      case List<?> list -> list.stream().flatMap(it -> references(it).stream()).toList();
      case null, default -> List.of();
    };
  }

  private static @Nullable Object at(Object document, String pointer) {
    @Nullable Object node = document;
    for (String step : pointer.substring(1).split("/")) {
      node =
          node instanceof Map<?, ?> map
              ? map.get(step.replace("~1", "/").replace("~0", "~"))
              : null;
    }
    return node;
  }
}
