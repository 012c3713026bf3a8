package org.passage.shelters.reception;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What helps in the house, by the reaction that was observed (procedure row B). */
@Component
final class SupportiveResponses {
  private final Map<ReactionCode, List<String>> responses;

  SupportiveResponses(JsonMapper json) throws IOException {
    try (InputStream text =
        new ClassPathResource("reception/supportive-responses.json").getInputStream()) {
      this.responses =
          new EnumMap<>(
              json.readValue(text, new TypeReference<Map<ReactionCode, List<String>>>() {}));
    }
    if (responses.size() != ReactionCode.values().length) {
      throw new IllegalStateException("supportive-responses.json does not hold all reactions");
    }
  }

  List<String> to(ReactionCode reaction) {
    return Objects.requireNonNull(responses.get(reaction));
  }
}
