package org.passage.acceptance.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A node of a contract and where it lies; what is read from it is what its references lead to. */
public record Place(Path file, JsonPointer pointer, JsonNode node) {
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final Map<Path, JsonNode> DOCUMENTS = new ConcurrentHashMap<>();

  static Place document(Path file) {
    Path normal = file.toAbsolutePath().normalize();
    return new Place(
        normal, JsonPointer.empty(), DOCUMENTS.computeIfAbsent(normal, it -> YAML.readTree(it)));
  }

  public Place get(String name) {
    return new Place(file, pointer.appendProperty(name), node.path(name)).followed();
  }

  public Stream<Place> elements() {
    return IntStream.range(0, node.size())
        .mapToObj(it -> new Place(file, pointer.appendIndex(it), node.get(it)).followed());
  }

  Set<String> names() {
    return Set.copyOf(node.propertyNames());
  }

  public Stream<Place> values() {
    return node.propertyNames().stream().map(this::get);
  }

  boolean has(String name) {
    return node.has(name);
  }

  /** The text of a field, empty where there is none. */
  public String text(String name) {
    return node.path(name).asString("").strip();
  }

  public Set<String> texts(String name) {
    JsonNode value = node.path(name);
    return value.isArray()
        ? value.valueStream().map(it -> it.asString("")).collect(Collectors.toUnmodifiableSet())
        : value.isString() ? Set.of(value.asString()) : Set.of();
  }

  /** The last step of the way here. */
  String name() {
    @Nullable JsonPointer last = pointer.last();
    return last == null ? "" : last.getMatchingProperty();
  }

  private Place followed() {
    if (!node.path("$ref").isString()) {
      return this;
    }
    String[] reference = node.path("$ref").asString().split("#", 2);
    Place document = document(reference[0].isEmpty() ? file : file.resolveSibling(reference[0]));
    JsonPointer target = JsonPointer.compile(URLDecoder.decode(reference[1], UTF_8));
    return new Place(document.file, target, document.node.at(target)).followed();
  }
}
