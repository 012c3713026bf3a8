package org.passage.acceptance.kubernetes;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A place in a YAML document; one that isn't there holds null. */
record Node(@Nullable Object value) {
  Node at(String... path) {
    Object found = value;
    for (String key : path) {
      found = found instanceof Map<?, ?> map ? map.get(key) : null;
    }
    return new Node(found);
  }

  List<Node> items() {
    return value instanceof List<?> list ? list.stream().map(Node::new).toList() : List.of();
  }

  boolean is(Object expected) {
    return Objects.equals(value, expected);
  }

  boolean exists() {
    return value != null;
  }

  String text() {
    return String.valueOf(value);
  }

  String name() {
    return at("metadata", "name").text();
  }

  @Override
  public String toString() {
    return value instanceof Map<?, ?> map && map.containsKey("metadata")
        ? at("kind").text() + ' ' + name()
        : text();
  }
}
