package org.passage.local.realm;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Fills the realm as code with what it must not hold: secrets, and the sample. */
final class SampleRealm {
  /** Sorted, so that the same input gives the same file. */
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  /** What everybody has in Keycloak; an import gives only what it names. */
  private static final String EVERYBODY = "default-roles-passage";

  /** Who has this attribute is asked for no second factor; only samples declare it. */
  private static final String SAMPLE = "sample";

  private final ObjectNode realm;

  private SampleRealm(ObjectNode realm) {
    this.realm = realm;
  }

  static SampleRealm of(String realm, String gateway) {
    return new SampleRealm(
        (ObjectNode) JSON.readTree(realm.replace("${PASSAGE_GATEWAY}", gateway)));
  }

  /** The whole import file. */
  String with(Sample sample, Secrets secrets) throws IOException {
    for (Sample.ApiClient api : sample.apiClients()) {
      realm.withArray("clients").add(client(api));
      realm.withArray("users").add(account(api));
    }
    realm.withArray("clients").add(client(sample.cli()));
    for (JsonNode client : realm.withArray("clients")) {
      if (!client.path("publicClient").asBoolean(false)) {
        ((ObjectNode) client).put("secret", secrets.of(client.path("clientId").asString()));
      }
    }
    declareSample();
    ObjectNode password = PasswordHash.of(secrets.of("people"));
    for (Sample.Organization organization : sample.organizations()) {
      ArrayNode members = JSON.createArrayNode();
      for (Person person : Person.of(realm, sample, organization)) {
        realm.withArray("users").add(account(person, password));
        members.addObject().put("username", person.username()).put("membershipType", "UNMANAGED");
      }
      realm.withArray("organizations").add(organization(organization).set("members", members));
    }
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(realm);
  }

  /** Keycloak keeps only attributes that its profile of people declares. */
  private void declareSample() {
    ArrayNode profiles =
        (ArrayNode)
            realm.at(
                "/components/org.keycloak.userprofile.UserProfileProvider/0"
                    + "/config/kc.user.profile.config");
    ObjectNode profile = (ObjectNode) JSON.readTree(profiles.path(0).asString());
    profile
        .withArray("attributes")
        .addObject()
        .put("name", SAMPLE)
        .put("multivalued", false)
        .set(
            "permissions",
            JSON.valueToTree(Map.of("view", List.of("admin"), "edit", List.of("admin"))));
    profiles.removeAll().add(JSON.writeValueAsString(profile));
  }

  private static ObjectNode organization(Sample.Organization organization) {
    return JSON.valueToTree(
        Map.of(
            "alias", organization.alias(),
            "name", organization.name(),
            "description", organization.description(),
            "enabled", true,
            "domains", List.of(Map.of("name", organization.domain(), "verified", true)),
            "attributes", organization.attributes()));
  }

  private static ObjectNode account(Person person, ObjectNode password) {
    return JSON.valueToTree(
        Map.of(
            "username", person.username(),
            "email", person.email(),
            "emailVerified", true,
            "firstName", person.firstName(),
            "lastName", person.lastName(),
            "enabled", true,
            "attributes", Map.of("office", List.of(person.office()), SAMPLE, List.of("true")),
            "credentials", List.of(password),
            "realmRoles", List.of(person.role(), EVERYBODY)));
  }

  private static ObjectNode account(Sample.ApiClient api) {
    return JSON.valueToTree(
        Map.of(
            "username",
            "service-account-" + api.clientId(),
            "enabled",
            true,
            "serviceAccountClientId",
            api.clientId(),
            "realmRoles",
            api.roles()));
  }

  private static ObjectNode client(Sample.ApiClient api) {
    ObjectNode client = client(api.clientId());
    client.put("serviceAccountsEnabled", true);
    client.put("name", "Sample: the program of " + api.organization());
    client.set(
        "attributes", JSON.createObjectNode().put("passage.organization", api.organization()));
    client.set("defaultClientScopes", JSON.valueToTree(List.of("basic", "roles")));
    client.set("optionalClientScopes", JSON.valueToTree(api.scopes()));
    client.set("protocolMappers", JSON.createArrayNode().add(actsFor(api.organization())));
    return client;
  }

  private static ObjectNode client(Sample.Cli cli) {
    ObjectNode client = client(cli.clientId());
    client.put("directAccessGrantsEnabled", true);
    ArrayNode scopes = JSON.valueToTree(List.of("basic", "roles", "organization"));
    cli.scopes().forEach(scopes::add);
    client.set("defaultClientScopes", scopes);
    client.set("optionalClientScopes", JSON.createArrayNode());
    return client;
  }

  private static ObjectNode client(String clientId) {
    return JSON.createObjectNode()
        .put("clientId", clientId)
        .put("enabled", true)
        .put("protocol", "openid-connect")
        .put("publicClient", false)
        .put("clientAuthenticatorType", "client-secret")
        .put("standardFlowEnabled", false)
        .put("implicitFlowEnabled", false)
        .put("directAccessGrantsEnabled", false)
        .put("serviceAccountsEnabled", false)
        .put("fullScopeAllowed", true);
  }

  /** A program is no member of an organization; its token says for which one it acts. */
  private static ObjectNode actsFor(String organization) {
    return JSON.valueToTree(
        Map.of(
            "name", "organization",
            "protocol", "openid-connect",
            "protocolMapper", "oidc-hardcoded-claim-mapper",
            "config",
                Map.of(
                    "claim.name", "organization",
                    "claim.value", "[\"" + organization + "\"]",
                    "jsonType.label", "JSON",
                    "access.token.claim", "true",
                    "id.token.claim", "false",
                    "introspection.token.claim", "true")));
  }
}
