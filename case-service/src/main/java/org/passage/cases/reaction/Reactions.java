package org.passage.cases.reaction;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The reference list, from {@code reactions.json}; the service does not start when one is missing.
 */
@Component
public final class Reactions {
  private final Map<ReactionCode, Reaction> byCode = new EnumMap<>(ReactionCode.class);

  Reactions(JsonMapper json) throws IOException {
    try (InputStream list = new ClassPathResource("reactions.json").getInputStream()) {
      json.readValue(list, new TypeReference<List<Reaction>>() {})
          .forEach(reaction -> byCode.put(reaction.code(), reaction));
    }
    if (byCode.size() != ReactionCode.values().length) {
      throw new IllegalStateException("reactions.json does not hold all reactions");
    }
  }

  /** All eight, in the order of the source. */
  public List<Reaction> all() {
    return List.copyOf(byCode.values());
  }

  /** What is known of one reaction. */
  public Reaction of(ReactionCode code) {
    Reaction reaction = byCode.get(code);
    if (reaction == null) {
      throw new IllegalStateException("No reaction " + code);
    }
    return reaction;
  }
}
