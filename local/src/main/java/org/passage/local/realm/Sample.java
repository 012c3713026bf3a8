package org.passage.local.realm;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What only a sample has: organizations, somebody for each role in each, and clients for trying.
 *
 * @param people who is there beside them
 * @param cli a client that gets people's tokens by password, which no real instance offers
 */
record Sample(
    List<Organization> organizations, List<Member> people, List<ApiClient> apiClients, Cli cli) {
  /**
   * A partner organization.
   *
   * @param alias its name in tokens and records
   * @param office where its people work, unless it is said of one
   * @param attributes its kind and country
   */
  record Organization(
      String alias,
      String name,
      String description,
      String domain,
      String office,
      Map<String, List<String>> attributes) {}

  /** One more person of an organization, with a name and an office of her own. */
  record Member(String name, String role, String organization, String office) {}

  /** A partner's program, which gets its own tokens for the scopes that it asks for. */
  record ApiClient(String clientId, String organization, List<String> roles, List<String> scopes) {}

  /** A command line for trying. */
  record Cli(String clientId, List<String> scopes) {}

  static Sample load() throws IOException {
    try (InputStream json = Sample.class.getResourceAsStream("/sample.json")) {
      return JsonMapper.shared().readValue(json, Sample.class);
    }
  }
}
