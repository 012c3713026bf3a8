package org.passage.acceptance.contracts;

import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.Changed;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.model.ChangedOperation;
import org.openapitools.openapidiff.core.model.ChangedParameter;
import org.openapitools.openapidiff.core.model.ChangedSchema;
import org.openapitools.openapidiff.core.model.ComposedChanged;

/** The changes from one form of a contract to another that would break a client. */
final class Breaks {
  private final Set<Changed> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private Breaks() {}

  static Stream<String> between(Path then, Path now) {
    ChangedOpenApi change = OpenApiCompare.fromLocations(then.toString(), now.toString());
    return Stream.concat(
            change.getMissingEndpoints().stream()
                .map(it -> it.getMethod() + " " + it.getPathUrl() + " is gone"),
            change.getChangedOperations().stream().flatMap(Breaks::of))
        .distinct();
  }

  private static Stream<String> of(ChangedOperation operation) {
    String name = operation.getHttpMethod() + " " + operation.getPathUrl();
    return new Breaks().in(operation, "").map(it -> name + ": " + it);
  }

  private Stream<String> in(@Nullable Changed change, String at) {
    if (change == null || !seen.add(change)) {
      return Stream.of();
    }
    if (change instanceof ChangedSchema schema) {
      return inSchema(schema, at);
    }
    if (change instanceof ChangedParameter parameter) {
      return inComposed(parameter, "?" + parameter.getName());
    }
    return change instanceof ComposedChanged composed
        ? inComposed(composed, at)
        : broken(change.isIncompatible(), change, at);
  }

  private Stream<String> inComposed(ComposedChanged change, String at) {
    return Stream.concat(
        broken(change.isCoreChanged().isIncompatible(), change, at),
        change.getChangedElements().stream().flatMap(it -> in(it, at)));
  }

  /** A field that is gone breaks whoever reads or sends it, be it required or not. */
  private Stream<String> inSchema(ChangedSchema schema, String at) {
    return Stream.of(
            schema.getMissingProperties().keySet().stream().map(it -> at + "/" + it + " is gone"),
            schema.getChangedProperties().entrySet().stream()
                .flatMap(it -> in(it.getValue(), at + "/" + it.getKey())),
            inComposed(schema, at))
        .flatMap(it -> it);
  }

  private static Stream<String> broken(boolean is, Changed change, String at) {
    String what = change.getClass().getSimpleName().replace("Changed", "");
    return is ? Stream.of((at + " " + what + " changed").strip()) : Stream.of();
  }
}
