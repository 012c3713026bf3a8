package org.passage.referrals.counselling;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * All versions of the checklist, from {@code counselling-checklists.json}. Who changes it adds a
 * version: a session keeps the one by which it was held.
 */
@Component
final class CounsellingChecklists {
  private final TreeMap<Integer, CounsellingChecklist> versions = new TreeMap<>();

  CounsellingChecklists(JsonMapper json) throws IOException {
    try (InputStream list = new ClassPathResource("counselling-checklists.json").getInputStream()) {
      json.readValue(list, new TypeReference<List<CounsellingChecklist>>() {})
          .forEach(it -> versions.put(it.version(), it));
    }
  }

  CounsellingChecklist newest() {
    return versions.lastEntry().getValue();
  }

  /** One version, the newest when none is named; none when there is no such one. */
  Optional<CounsellingChecklist> find(@Nullable Integer version) {
    return version == null ? Optional.of(newest()) : Optional.ofNullable(versions.get(version));
  }

  List<Integer> versions() {
    return List.copyOf(versions.keySet());
  }
}
