package org.passage.shelters.standard;

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
 * All versions of the standards, from {@code security-standards.json}; the service does not start
 * when one lacks an area, or a check is there twice. Who changes the standards adds a version: an
 * audit keeps the one it was begun by.
 */
@Component
public final class SecurityStandards {
  private final TreeMap<Integer, SecurityStandard> versions = new TreeMap<>();

  SecurityStandards(JsonMapper json) throws IOException {
    try (InputStream list = new ClassPathResource("security-standards.json").getInputStream()) {
      json.readValue(list, new TypeReference<List<SecurityStandard>>() {})
          .forEach(it -> versions.put(it.version(), whole(it)));
    }
  }

  private static SecurityStandard whole(SecurityStandard it) {
    List<String> codes =
        it.areas().stream()
            .flatMap(area -> area.checks().stream())
            .map(SecurityStandard.Check::code)
            .toList();
    boolean sixAreas =
        it.areas().stream().map(SecurityStandard.Area::code).distinct().count()
            == SecurityArea.values().length;
    if (!sixAreas || codes.size() != codes.stream().distinct().count()) {
      throw new IllegalStateException("security-standards.json, version " + it.version());
    }
    return it;
  }

  /** One version, the newest when none is named; none when there is no such one. */
  public Optional<SecurityStandard> find(@Nullable Integer version) {
    return Optional.ofNullable(versions.get(version == null ? versions.lastKey() : version));
  }

  /** A version by which something was recorded. */
  public SecurityStandard of(int version) {
    return find(version).orElseThrow();
  }

  List<Integer> versions() {
    return List.copyOf(versions.keySet());
  }
}
