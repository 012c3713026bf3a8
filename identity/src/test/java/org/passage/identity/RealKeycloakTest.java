package org.passage.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.identity.IdentityClient.read;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.passage.chassis.testing.TestTokens;
import org.passage.identity.keycloak.RealKeycloak;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** People, clients and organizations in Keycloak itself. */
@SpringBootTest(
    properties = {
      "spring.cloud.config.enabled=false",
      "PASSAGE_CONFIG=file:../config/repository/application.yaml",
      "PASSAGE_OPERATOR=harbour",
      "PASSAGE_CLIENT_SECRET=of-the-service"
    })
@AutoConfigureMockMvc
@Import(TestTokens.class)
@ContextConfiguration(initializers = RealKeycloak.class)
@EnabledIf("org.passage.identity.keycloak.RealKeycloak#isInstalled")
class RealKeycloakTest {
  @Autowired MockMvcTester mvc;

  @Test
  void invitesSomebodyWhoMustChooseAPasswordAndASecondFactor() {
    MvcTestResult invited = invite("health-worker");

    assertThat(invited).hasStatus(201);
    String password = read(invited, "$.temporaryPassword");
    String username = read(invited, "$.person.username");
    assertThat(username).endsWith("@harbour");
    assertThat(RealKeycloak.login(username, password).path("error_description").asString())
        .isEqualTo("Account is not fully set up");
    assertThat(get("/people/" + read(invited, "$.person.id")))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.office")
        .isEqualTo("milan");
  }

  @Test
  void refusesASecondPersonOfTheSameName() {
    String body = person("ada" + System.nanoTime(), "caseworker");

    assertThat(post("/people", null, body)).hasStatus(201);
    assertProblem(post("/people", null, body), 409, "name-taken");
  }

  @Test
  void neverGrantsTheRoleOfServices() {
    MvcTestResult invited = invite("caseworker");

    assertProblem(post("/people", null, person("eve", "service")), 403, "role-not-grantable");
    assertProblem(
        put(path(invited) + "/roles", eTag(invited), "{\"roles\": [\"service\"]}"),
        403,
        "role-not-grantable");
  }

  @Test
  void changesRolesAndOfficeOnlyOfWhatWasRead() {
    MvcTestResult invited = invite("caseworker");
    String roles = "{\"roles\": [\"analyst\", \"auditor\"]}";

    assertThat(put(path(invited) + "/roles", null, roles)).hasStatus(428);
    MvcTestResult changed = put(path(invited) + "/roles", eTag(invited), roles);
    assertThat(changed).hasStatusOk();
    List<String> now = read(changed, "$.roles");
    assertThat(now).containsExactly("analyst", "auditor");
    assertThat(put(path(invited) + "/office", eTag(invited), "{\"office\": \"rome\"}"))
        .hasStatus(412);
    assertThat(put(path(invited) + "/office", eTag(changed), "{\"office\": \"rome\"}"))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.office")
        .isEqualTo("rome");
  }

  @Test
  void knowsNobodyOfAnotherOrganization() {
    MvcTestResult invited = invite("caseworker");

    for (String action : List.of("/deactivation", "/reactivation")) {
      assertThat(
              mvc.post()
                  .uri("/api/identity/v1" + path(invited) + action)
                  .header("If-Match", eTag(invited))
                  .with(TestTokens.as("sunrise", "identity-admin")))
          .hasStatus(404);
    }
    assertThat(
            mvc.get()
                .uri("/api/identity/v1" + path(invited))
                .with(TestTokens.as("sunrise", "identity-admin")))
        .hasStatus(404);
  }

  @Test
  void letsNobodyInWhoWasDeactivated() {
    MvcTestResult found = get("/people?role=caseworker&active=true&limit=100");
    List<String> ids = read(found, "$.items[?(@.username == 'caseworker@harbour')].id");
    String path = "/people/" + ids.getFirst();
    JsonNode before = RealKeycloak.login("caseworker@harbour", RealKeycloak.PASSWORD);
    assertThat(before.has("access_token")).isTrue();

    MvcTestResult gone = post(path + "/deactivation", eTag(get(path)), null);

    assertThat(gone).hasStatusOk();
    assertThat(RealKeycloak.login("caseworker@harbour", RealKeycloak.PASSWORD).has("access_token"))
        .isFalse();
    assertThat(
            RealKeycloak.token(
                    Map.of(
                        "grant_type", "refresh_token",
                        "client_id", "tests",
                        "client_secret", "of-the-tests",
                        "refresh_token", before.path("refresh_token").asString()))
                .has("access_token"))
        .isFalse();
    List<String> refused = read(suspensions(), "$.people");
    assertThat(refused).contains(ids.getFirst());

    assertThat(post(path + "/reactivation", eTag(gone), null)).hasStatusOk();
    JsonNode again = RealKeycloak.login("caseworker@harbour", RealKeycloak.PASSWORD);
    assertThat(claims(again).path("office").asString()).isEqualTo("rome");
    List<String> left = read(suspensions(), "$.people");
    assertThat(left).doesNotContain(ids.getFirst());
  }

  @Test
  void leavesAnOrganizationItsLastAdministrator() {
    MvcTestResult found =
        mvc.get()
            .uri("/api/identity/v1/people?role=identity-admin")
            .with(TestTokens.as("sunrise", "identity-admin"))
            .exchange();
    List<String> ids = read(found, "$.items[*].id");
    String path = "/api/identity/v1/people/" + ids.getFirst();
    String eTag =
        eTag(mvc.get().uri(path).with(TestTokens.as("sunrise", "identity-admin")).exchange());

    assertProblem(
        mvc.post()
            .uri(path + "/deactivation")
            .header("If-Match", eTag)
            .with(TestTokens.as("sunrise", "identity-admin"))
            .exchange(),
        409,
        "last-administrator");
    assertProblem(
        mvc.put()
            .uri(path + "/roles")
            .header("If-Match", eTag)
            .contentType(MediaType.APPLICATION_JSON)
            .content("{\"roles\": [\"auditor\"]}")
            .with(
                SecurityMockMvcRequestPostProcessors.jwt()
                    .jwt(it -> it.subject(ids.getFirst()).claim("organization", List.of("sunrise")))
                    .authorities(AuthorityUtils.createAuthorityList("identity-admin")))
            .exchange(),
        409,
        "own-account");
  }

  @Test
  void showsColleaguesToThoseWhoWorkOnCases() {
    MvcTestResult found =
        mvc.get()
            .uri("/api/identity/v1/colleagues?limit=100")
            .with(TestTokens.as("sunrise", "caseworker"))
            .exchange();

    List<String> names = read(found, "$.items[*].name");
    assertThat(names).isNotEmpty().containsOnly("Ada Example");
  }

  @Test
  void rotatesTheSecretOfAClientAndRevokesIt() {
    MvcTestResult made =
        post(
            "/clients",
            null,
            "{\"name\": \"c%s\", \"title\": \"Registry\", \"scopes\": [\"cases\"]}"
                .formatted(System.nanoTime()));
    assertThat(made).hasStatus(201);
    String id = read(made, "$.client.id");
    String secret = read(made, "$.secret");
    JsonNode claims = claims(bySecret(id, secret));
    assertThat(claims.at("/organization/0").asString()).isEqualTo("harbour");
    assertThat(claims.path("aud").toString()).contains("case-service", "gateway");
    assertThat(claims.at("/realm_access/roles").toString()).contains("partner-agency");

    MvcTestResult rotated = post("/clients/" + id + "/secret", eTag(made), null);
    assertThat(rotated).hasStatusOk();
    assertThat(bySecret(id, secret).has("access_token")).isFalse();
    String fresh = read(rotated, "$.secret");
    assertThat(bySecret(id, fresh).has("access_token")).isTrue();

    MvcTestResult more =
        put("/clients/" + id + "/scopes", eTag(rotated), "{\"scopes\": [\"shelters\"]}");
    assertThat(more).hasStatusOk();
    assertThat(bySecret(id, fresh).path("error").asString()).isEqualTo("invalid_scope");

    MvcTestResult revoked = post("/clients/" + id + "/revocation", eTag(more), null);
    assertThat(revoked).hasStatusOk();
    assertThat(bySecret(id, fresh).path("error").asString()).isNotEmpty();
    List<String> refused = read(suspensions(), "$.clients");
    assertThat(refused).contains(id);
    assertProblem(post("/clients/" + id + "/secret", eTag(revoked), null), 409, "client-revoked");
    assertThat(
            mvc.get()
                .uri("/api/identity/v1/clients/" + id)
                .with(TestTokens.as("sunrise", "identity-admin")))
        .hasStatus(404);
  }

  @Test
  void letsAClientLogInWithItsOwnKey() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    KeyPair keys = generator.generateKeyPair();
    String pem =
        "-----BEGIN PUBLIC KEY-----\\n"
            + Base64.getEncoder().encodeToString(keys.getPublic().getEncoded())
            + "\\n-----END PUBLIC KEY-----";
    MvcTestResult made =
        post(
            "/clients",
            null,
            "{\"name\": \"k%s\", \"title\": \"Keyed\", \"scopes\": [\"cases\"], \"publicKey\": \"%s\"}"
                .formatted(System.nanoTime(), pem));
    assertThat(made).hasStatus(201).bodyJson().doesNotHavePath("$.secret");
    String id = read(made, "$.client.id");

    SignedJWT assertion =
        new SignedJWT(
            new JWSHeader(JWSAlgorithm.RS256),
            new JWTClaimsSet.Builder()
                .issuer(id)
                .subject(id)
                .audience(RealKeycloak.issuer())
                .jwtID(UUID.randomUUID().toString())
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                .build());
    assertion.sign(new RSASSASigner(keys.getPrivate()));
    JsonNode token =
        RealKeycloak.token(
            Map.of(
                "grant_type", "client_credentials",
                "client_id", id,
                "scope", "cases",
                "client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                "client_assertion", assertion.serialize()));
    assertThat(token.has("access_token")).as("%s", token).isTrue();
  }

  @Test
  void givesAClientWithBoundTokensNoneWithoutAProof() {
    MvcTestResult made =
        post(
            "/clients",
            null,
            "{\"name\": \"b%s\", \"title\": \"Bound\", \"scopes\": [\"cases\"], \"boundTokens\": true}"
                .formatted(System.nanoTime()));
    assertThat(made)
        .hasStatus(201)
        .bodyJson()
        .extractingPath("$.client.boundTokens")
        .isEqualTo(true);
    String id = read(made, "$.client.id");
    Map<String, String> form =
        Map.of(
            "grant_type",
            "client_credentials",
            "client_id",
            id,
            "client_secret",
            read(made, "$.secret"),
            "scope",
            "cases");
    assertThat(RealKeycloak.token(form).path("error_description").asString())
        .isEqualTo("DPoP proof is missing");

    assertThat(put("/clients/" + id + "/token-binding", eTag(made), "{\"boundTokens\": false}"))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.boundTokens")
        .isEqualTo(false);

    assertThat(RealKeycloak.token(form).has("access_token")).isTrue();
  }

  @Test
  void suspendsAnOrganizationAndLetsItComeBack() {
    String alias = "p" + Long.toString(System.nanoTime(), 36);
    MvcTestResult made =
        post(
            "/organizations",
            null,
            "{\"id\": \"%1$s\", \"name\": \"Beacon %1$s\", \"kind\": \"shelter\", \"country\": \"RO\", \"domain\": \"%1$s.example\"}"
                .formatted(alias));
    assertThat(made).hasStatus(201);
    String administrators = "/organizations/" + alias + "/administrators";
    String first =
        "{\"name\": \"ada\", \"givenName\": \"Ada\", \"familyName\": \"Example\", \"email\": \"ada@%s.example\"}"
            .formatted(alias);
    assertThat(post(administrators, null, first)).hasStatus(201);
    assertProblem(post(administrators, null, first), 409, "has-administrator");
    MvcTestResult client =
        mvc.post()
            .uri("/api/identity/v1/clients")
            .contentType(MediaType.APPLICATION_JSON)
            .content("{\"name\": \"api\", \"title\": \"Api\", \"scopes\": [\"cases\"]}")
            .with(TestTokens.as(alias, "identity-admin"))
            .exchange();
    String secret = read(client, "$.secret");
    String path = "/organizations/" + alias;

    MvcTestResult suspended = post(path + "/suspension", eTag(made), null);

    assertThat(suspended).hasStatusOk().bodyJson().extractingPath("$.suspended").isEqualTo(true);
    assertThat(bySecret(alias + "-api", secret).has("access_token")).isFalse();
    List<String> refused = read(suspensions(), "$.organizations");
    assertThat(refused).contains(alias);
    assertThat(
            mvc.get().uri("/api/identity/v1" + path).with(TestTokens.as("sunrise", "caseworker")))
        .hasStatus(404);

    assertThat(post(path + "/resumption", eTag(suspended), null)).hasStatusOk();
    assertThat(bySecret(alias + "-api", secret).has("access_token")).isTrue();
    List<String> left = read(suspensions(), "$.organizations");
    assertThat(left).doesNotContain(alias);
  }

  @Test
  void letsOnlyTheOperatorChangeOrganizations() {
    assertThat(
            mvc.post()
                .uri("/api/identity/v1/organizations/harbour/suspension")
                .with(TestTokens.as("sunrise", "identity-admin")))
        .hasStatus(403);
    assertProblem(
        post("/organizations/harbour/suspension", eTag(get("/organizations/harbour")), null),
        409,
        "operator-stays");
  }

  @Test
  void reviewsWhoHasAccessAndUsedIt() {
    RealKeycloak.login("identity-admin@harbour", RealKeycloak.PASSWORD);

    MvcTestResult review = get("/access-review?limit=100");
    assertThat(review).hasStatusOk();
    List<String> used = read(review, "$.items[?(@.login == 'identity-admin@harbour')].lastUsed");
    assertThat(used).hasSize(1);
    assertThat(get("/access-review/export"))
        .hasStatusOk()
        .bodyText()
        .startsWith("kind,login,active,office,roles,lastUsed")
        .contains("\"identity-admin@harbour\"");
  }

  private MvcTestResult invite(String role) {
    return post("/people", null, person("p" + System.nanoTime(), role));
  }

  private static String person(String name, String role) {
    return """
    {"name": "%1$s", "givenName": "Ada", "familyName": "Example",
     "email": "%1$s@harbour.example", "office": "milan", "roles": ["%2$s"]}
    """
        .formatted(name, role);
  }

  private MvcTestResult suspensions() {
    return mvc.get()
        .uri("/api/identity/v1/suspensions")
        .with(TestTokens.as("none", "service"))
        .exchange();
  }

  private MvcTestResult get(String path) {
    return mvc.get()
        .uri("/api/identity/v1" + path)
        .with(TestTokens.as("harbour", "identity-admin"))
        .exchange();
  }

  private MvcTestResult post(String path, @Nullable String eTag, @Nullable String body) {
    var request =
        mvc.post().uri("/api/identity/v1" + path).with(TestTokens.as("harbour", "identity-admin"));
    if (eTag != null) {
      request.header("If-Match", eTag);
    }
    if (body != null) {
      request.contentType(MediaType.APPLICATION_JSON).content(body);
    }
    return request.exchange();
  }

  private MvcTestResult put(String path, @Nullable String eTag, String body) {
    var request =
        mvc.put()
            .uri("/api/identity/v1" + path)
            .contentType(MediaType.APPLICATION_JSON)
            .content(body)
            .with(TestTokens.as("harbour", "identity-admin"));
    if (eTag != null) {
      request.header("If-Match", eTag);
    }
    return request.exchange();
  }

  private static JsonNode bySecret(String id, String secret) {
    return RealKeycloak.token(
        Map.of(
            "grant_type",
            "client_credentials",
            "client_id",
            id,
            "client_secret",
            secret,
            "scope",
            "cases"));
  }

  private static JsonNode claims(JsonNode token) {
    String access = token.path("access_token").asString();
    return JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(access.split("\\.", -1)[1]));
  }

  private static String path(MvcTestResult invited) {
    return "/people/" + read(invited, "$.person.id");
  }

  private static String eTag(MvcTestResult answer) {
    return Objects.requireNonNull(answer.getResponse().getHeader("ETag"));
  }

  private static void assertProblem(MvcTestResult refused, int status, String type) {
    assertThat(refused).hasStatus(status);
    assertThat((String) read(refused, "$.type")).endsWith("/" + type);
  }
}
