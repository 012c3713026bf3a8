package org.passage.shelters.reception;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** All versions of the checklist, from {@code reception/checklist-*.json}. */
@Component
final class Checklists {
  private final TreeMap<Integer, Checklist> versions = new TreeMap<>();

  Checklists(JsonMapper json) throws IOException {
    Resource[] files =
        new PathMatchingResourcePatternResolver()
            .getResources("classpath:reception/checklist-*.json");
    for (Resource file : files) {
      try (InputStream text = file.getInputStream()) {
        Checklist read = json.readValue(text, Checklist.class);
        versions.put(read.version(), read);
      }
    }
    if (versions.isEmpty()) {
      throw new IllegalStateException("There is no checklist");
    }
  }

  /** The one in use. */
  Checklist current() {
    return versions.lastEntry().getValue();
  }

  Optional<Checklist> version(int number) {
    return Optional.ofNullable(versions.get(number));
  }
}
