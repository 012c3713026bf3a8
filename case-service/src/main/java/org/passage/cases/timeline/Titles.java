package org.passage.cases.timeline;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The types of events in plain words and by groups, from {@code timeline.json}. */
@Component
final class Titles {
  private final Map<String, Title> titles;

  Titles(JsonMapper json) throws IOException {
    try (InputStream list = new ClassPathResource("timeline.json").getInputStream()) {
      Map<String, Map<String, String>> groups = json.readValue(list, new TypeReference<>() {});
      this.titles =
          groups.entrySet().stream()
              .flatMap(group ->
                  group.getValue().entrySet().stream()
                      .map(it -> Map.entry(it.getKey(), title(group.getKey(), it.getValue()))))
              .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
  }

  /** What an event's type means; one that is not in the list yet is made a sentence of its code. */
  Title of(EventType type) {
    Title known = titles.get(type.key());
    return known == null ? new Title(TimelineGroup.OTHER, sentence(type.code())) : known;
  }

  /** The types of some groups, each as {@link EventType#key()}. */
  List<String> in(List<TimelineGroup> groups) {
    return titles.entrySet().stream()
        .filter(it -> groups.contains(it.getValue().group()))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** All types that have a group. */
  List<String> known() {
    return titles.keySet().stream().sorted().toList();
  }

  private static Title title(String group, String sentence) {
    return new Title(
        TimelineGroup.valueOf(group.toUpperCase(Locale.ROOT).replace('-', '_')), sentence);
  }

  private static String sentence(String code) {
    return code.isEmpty()
        ? code
        : code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1).replace('-', ' ') + ".";
  }

  /** What an entry is called. */
  record Title(TimelineGroup group, String sentence) {}
}
