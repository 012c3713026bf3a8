package org.passage.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ConfigTest {
  private static final String SAMPLING = "management.tracing.sampling.probability";
  private static final String STORE = "spring.mongodb.uri";

  private final JsonMapper json = JsonMapper.shared();
  @LocalServerPort private int port;

  @Test
  void isReadyWhenItSaysSo() throws Exception {
    assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
  }

  @Test
  void givesAServiceTheSharedSettings() throws Exception {
    assertThat(setting("case-service/default", STORE))
        .isEqualTo("${PASSAGE_MONGODB_URI:mongodb://localhost:8017}");
  }

  @Test
  void givesOnlyWhatDiffersToTheProductionEnvironment() throws Exception {
    assertThat(setting("case-service/production", SAMPLING))
        .isEqualTo("${PASSAGE_TRACE_SAMPLING:0.01}");
    assertThat(setting("case-service/production", "server.shutdown")).isEqualTo("graceful");
  }

  @Test
  void takesNoLocalAddressForGrantedInProduction() throws Exception {
    assertThat(setting("case-service/production", STORE)).isEqualTo("${PASSAGE_MONGODB_URI}");
  }

  @Test
  void refusesToStartWithoutItsFolder(@TempDir Path empty) {
    assertThatThrownBy(() ->
            new SpringApplicationBuilder(ConfigApplication.class)
                .run("--server.port=0", "--passage.config.repository=" + empty))
        .rootCause()
        .hasMessageContaining(empty.toString())
        .hasMessageContaining("PASSAGE_CONFIG_REPOSITORY");
  }

  /** The value that wins: the first source that has it. */
  private String setting(String path, String name) throws Exception {
    JsonNode sources = json.readTree(get("/" + path).body()).get("propertySources");
    return List.copyOf(sources.values()).stream()
        .map(source -> source.get("source").path(name))
        .filter(JsonNode::isValueNode)
        .findFirst()
        .orElseThrow()
        .asString();
  }

  private HttpResponse<String> get(String path) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      URI uri = URI.create("http://localhost:" + port + path);
      return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }
  }
}
