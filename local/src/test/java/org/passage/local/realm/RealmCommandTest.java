package org.passage.local.realm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passage.local.Usage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@NullMarked
class RealmCommandTest {
  private static final Path REALM = Path.of("../identity/keycloak/passage-realm.json");

  @TempDir Path home;

  @Test
  void holdsNoSecretAndNoPersonInTheRealmAsCode() throws IOException {
    JsonNode realm = JsonMapper.shared().readTree(Files.readString(REALM));

    assertThat(realm.findValues("secret")).isEmpty();
    assertThat(realm.findValues("credentials")).isEmpty();
    assertThat(realm.path("organizations").size()).isZero();
    assertThat(texts(realm.path("users"), "username"))
        .allMatch(it -> it.startsWith("service-account-"));
  }

  @Test
  void givesEachConfidentialClientItsOwnSecretFromItsFile() throws IOException {
    JsonNode clients = run().path("clients");

    Map<String, String> secrets = secrets();
    assertThat(secrets.values()).doesNotHaveDuplicates().allMatch(it -> it.length() == 32);
    assertThat(clients)
        .isNotEmpty()
        .allSatisfy(it ->
            assertThat(it.path("secret").asString())
                .isEqualTo(secrets.get(it.path("clientId").asString())));
    assertThat(texts(clients, "clientId"))
        .contains(
            "gateway",
            "case-service",
            "identity",
            "harbour-api",
            "sunrise-api",
            "lantern-api",
            "sample-cli");
    assertThat(secrets).containsKeys("people", "keycloak-admin");
  }

  @Test
  void givesTheSameAgain() throws IOException {
    JsonNode first = run();
    String file = Files.readString(out());
    Map<String, String> secrets = secrets();

    assertThat(run()).isEqualTo(first);
    assertThat(out()).hasContent(file);
    assertThat(secrets()).isEqualTo(secrets);
  }

  @Test
  void letsNobodyElseReadSecretsAndImport() throws IOException {
    Files.createDirectories(home.resolve("secrets"));
    Files.writeString(home.resolve("secrets/people"), "left open by somebody");
    run();

    assertThat(mode(home.resolve("secrets"))).isEqualTo("rwx------");
    assertThat(mode(out())).isEqualTo("rw-------");
    try (Stream<Path> files = Files.list(home.resolve("secrets"))) {
      assertThat(files).isNotEmpty().allMatch(it -> mode(it).equals("rw-------"));
    }
  }

  @Test
  void hasSomebodyForEachRoleInEachOrganization() throws IOException {
    JsonNode realm = run();

    List<String> people =
        texts(realm.path("users"), "username").stream().filter(it -> it.contains("@")).toList();
    assertThat(people)
        .hasSize(3 * 13 + 2)
        .contains("caseworker@harbour", "referral-officer@sunrise", "auditor@lantern")
        .contains("case-supervisor-milan@harbour", "caseworker-2@harbour");
    assertThat(people).doesNotContain("service@harbour");
    List<String> members =
        Stream.of(0, 1, 2)
            .flatMap(i ->
                texts(realm.path("organizations").path(i).path("members"), "username").stream())
            .toList();
    assertThat(members).containsExactlyInAnyOrderElementsOf(people);
  }

  @Test
  void saysInWhichOfficeSomebodyWorks() throws IOException {
    JsonNode realm = run();

    assertThat(office(realm, "caseworker@harbour")).isEqualTo("rome");
    assertThat(office(realm, "case-supervisor-milan@harbour")).isEqualTo("milan");
    assertThat(office(realm, "caseworker@sunrise")).isEqualTo("chisinau");
    assertThat(office(realm, "caseworker@lantern")).isEqualTo("main");
  }

  @Test
  void sparesOnlyTheSampleASecondFactor() throws IOException {
    JsonNode realm = run();

    assertThat(realm.path("users"))
        .filteredOn(it -> it.path("username").asString().contains("@"))
        .isNotEmpty()
        .allMatch(it -> it.at("/attributes/sample/0").asString().equals("true"));
    assertThat(realm.path("components").toString()).contains("\\\"sample\\\"");
    assertThat(JsonMapper.shared().readTree(Files.readString(REALM)).path("components").toString())
        .doesNotContain("\\\"sample\\\"");
  }

  @Test
  void writesThePasswordOfPeopleOnlyAsAHash() throws IOException {
    run();

    assertThat(Files.readString(out())).doesNotContain(secrets().get("people"));
  }

  @Test
  void letsClientsAskOnlyForScopesThatThereAre() throws IOException {
    JsonNode realm = run();

    List<String> scopes = texts(realm.path("clientScopes"), "name");
    assertThat(realm.path("clients"))
        .allSatisfy(client -> {
          assertThat(values(client.path("defaultClientScopes"))).isSubsetOf(scopes).isNotEmpty();
          assertThat(values(client.path("optionalClientScopes"))).isSubsetOf(scopes);
        });
  }

  @Test
  void sendsBrowsersBackToTheGatewayOnly() throws IOException {
    assertThat(run().toString()).doesNotContain("PASSAGE_GATEWAY");
    assertThat(values(client(run(), "gateway").path("redirectUris")))
        .containsExactly("http://localhost:9080/login/oauth2/code/passage");
  }

  @Test
  void refusesAGatewayThatIsNoAddress() {
    assertThatExceptionOfType(Usage.class)
        .isThrownBy(() -> run("http://localhost:9080/*\", \"*"))
        .withMessageContaining("--gateway");
    assertThat(out()).doesNotExist();
  }

  private JsonNode run() throws IOException {
    return run("http://localhost:9080");
  }

  private JsonNode run(String gateway) throws IOException {
    RealmCommand.run(
        new String[] {
          "--home", home.toString(),
          "--gateway", gateway,
          "--realm", REALM.toString(),
          "--out", out().toString()
        });
    return JsonMapper.shared().readTree(Files.readString(out()));
  }

  private Path out() {
    return home.resolve("keycloak/data/import/passage-realm.json");
  }

  private Map<String, String> secrets() throws IOException {
    Map<String, String> secrets = new TreeMap<>();
    try (Stream<Path> files = Files.list(home.resolve("secrets"))) {
      for (Path file : files.toList()) {
        secrets.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return secrets;
  }

  private static String office(JsonNode realm, String username) {
    return realm
        .path("users")
        .valueStream()
        .filter(it -> it.path("username").asString().equals(username))
        .findFirst()
        .orElseThrow()
        .at("/attributes/office/0")
        .asString();
  }

  private static JsonNode client(JsonNode realm, String clientId) {
    return realm
        .path("clients")
        .valueStream()
        .filter(it -> it.path("clientId").asString().equals(clientId))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> texts(JsonNode array, String field) {
    return array.valueStream().map(it -> it.path(field).asString()).toList();
  }

  private static List<String> values(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).toList();
  }

  private static String mode(Path file) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
