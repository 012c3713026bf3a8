package org.passage.cases.summary;

import java.util.List;
import java.util.Map;
import org.passage.cases.consent.SharePurpose;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What of a case a recipient needs for a purpose, by name: what is added to a case later is not
 * told before somebody has decided that it is needed.
 */
final class Told {
  private static final List<String> CASE = List.of("code", "child");
  private static final List<String> PERSON =
      List.of(
          "givenNames", "familyName", "sex", "birthDate", "maybeChild", "nationality", "languages");
  private static final List<String> TRAVELLING = List.of("identityDocuments");
  private static final Map<SharePurpose, List<String>> MORE_OF_HER =
      Map.of(SharePurpose.REFERRAL, TRAVELLING, SharePurpose.RETURN, TRAVELLING);
  private static final Map<SharePurpose, List<String>> MORE_OF_THE_CASE =
      Map.of(
          SharePurpose.REFERRAL, List.of("screening"),
          SharePurpose.LEGAL, List.of("screening"));

  private Told() {}

  /**
   * The part that is told.
   *
   * @param whole the case as the caller may see it
   */
  static JsonNode of(JsonNode whole, SharePurpose purpose) {
    ObjectNode told = JsonNodeFactory.instance.objectNode();
    pick(whole, told, CASE);
    ObjectNode person = told.putObject("person");
    pick(whole.path("person"), person, PERSON);
    pick(whole.path("person"), person, MORE_OF_HER.getOrDefault(purpose, List.of()));
    pick(whole, told, MORE_OF_THE_CASE.getOrDefault(purpose, List.of()));
    return told;
  }

  private static void pick(JsonNode from, ObjectNode to, List<String> names) {
    names.stream().filter(from::has).forEach(name -> to.set(name, from.get(name)));
  }
}
