package org.passage.referrals.hsds;

import java.util.function.BinaryOperator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes how an entry is classified: terms of taxonomies, and what HSDS has no field for. */
final class TermWriter {
  private final ArrayNode all;
  private final JsonMapper json;
  private final BinaryOperator<String> id;
  private final String within;

  /**
   * @param id of something, by its kind and by what it is called within the agency
   */
  TermWriter(JsonMapper json, BinaryOperator<String> id, String within) {
    this.json = json;
    this.id = id;
    this.within = within;
    this.all = json.createArrayNode();
  }

  void add(String taxonomy, String code) {
    ObjectNode term =
        json.createObjectNode()
            .put("id", id.apply("term", taxonomy + " " + code))
            .put("code", code)
            .put("name", code)
            .put("description", taxonomy + ": " + code)
            .put("taxonomy", taxonomy);
    all.add(
        json.createObjectNode()
            .put("id", id.apply("attribute", within + " " + taxonomy + " " + code))
            .set("taxonomy_term", term));
  }

  void label(String label, String value) {
    all.add(
        json.createObjectNode()
            .put("id", id.apply("attribute", within + " " + label + " " + value))
            .put("label", label)
            .put("value", value));
  }

  ArrayNode written() {
    return all;
  }
}
