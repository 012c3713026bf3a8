package org.passage.acceptance.contracts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** One thing that a contract offers. */
public record Operation(String method, String path, Place declared) {
  List<Place> parameters() {
    return declared.get("parameters").elements().toList();
  }

  boolean takes(String parameter) {
    return parameters().stream().anyMatch(it -> it.text("name").equals(parameter));
  }

  /** Its body, where it takes one. */
  public Optional<Place> body() {
    return Optional.of(declared.get("requestBody")).filter(it -> !it.node().isMissingNode());
  }

  boolean answers(int status) {
    return answers().has(String.valueOf(status));
  }

  Place answers() {
    return declared.get("responses");
  }

  Stream<Place> successes() {
    return statuses().filter(it -> it.startsWith("2")).map(answers()::get);
  }

  Stream<String> statuses() {
    return answers().node().propertyNames().stream();
  }

  /** The JSON of the body and of each success. */
  Stream<Place> contents() {
    return Stream.concat(body().stream(), successes()).flatMap(Operation::json);
  }

  /** The lists among its successes: what has {@code items} at its top. */
  Stream<Place> lists() {
    return successes()
        .flatMap(Operation::json)
        .map(it -> it.get("schema"))
        .filter(it -> it.get("properties").get("items").texts("type").contains("array"));
  }

  static Stream<Place> json(Place carrier) {
    Place content = carrier.get("content");
    return content.has("application/json")
        ? Stream.of(content.get("application/json"))
        : Stream.of();
  }

  @Override
  public String toString() {
    return method.toUpperCase(Locale.ROOT) + " " + path;
  }
}
