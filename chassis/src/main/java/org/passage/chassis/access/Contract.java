package org.passage.chassis.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.access.Operation.OnRecord;
import org.passage.chassis.access.Operation.Reach;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * What a contract declares about access. One that leaves something undeclared, or contradicts
 * itself, stops the service at start.
 *
 * @param operations in the contract's order
 * @param classified the class of each classified property, by schema and property
 * @param classes the roles that may see each class of field; {@code core} is for all
 */
record Contract(
    List<Operation> operations,
    Map<String, Map<String, String>> classified,
    Map<String, Set<String>> classes) {
  static final String CORE = "core";

  private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");
  private static final String COMMON = "openapi/common.yaml";

  /** Reads a contract from the class path, for example {@code openapi/case-v1.yaml}. */
  static Contract of(String name) {
    ContractFile file = ContractFile.load(name);
    ContractFile common = ContractFile.load(COMMON);
    Map<String, Set<String>> classes = new HashMap<>();
    common.at("x-field-classes").forEach((code, roles) -> classes.put(code, texts(roles)));
    Map<String, Map<String, String>> classified = new HashMap<>();
    classified.putAll(classified(common, classes));
    classified.putAll(classified(file, classes));
    List<Operation> operations = new ArrayList<>();
    file.at("paths")
        .forEach((path, item) ->
            ContractFile.resolve(ContractFile.map(item), common)
                .forEach((method, declared) -> {
                  if (METHODS.contains(method)) {
                    String where = file.base() + path;
                    operations.add(operation(where, method, ContractFile.map(declared), classes));
                  }
                }));
    return new Contract(List.copyOf(operations), Map.copyOf(classified), Map.copyOf(classes));
  }

  private static Operation operation(
      String path, String method, Map<String, Object> declared, Map<String, Set<String>> classes) {
    String where = method + " " + path;
    Set<String> roles = texts(required(where, declared, "x-roles"));
    String fieldClass = String.valueOf(required(where, declared, "x-field-class"));
    if (!fieldClass.equals(CORE)) {
      Set<String> permitted = classes.get(fieldClass);
      if (permitted == null || !permitted.containsAll(roles)) {
        throw new IllegalStateException(
            where + " gives roles fields of class " + fieldClass + " that they may not see");
      }
    }
    return new Operation(
        String.valueOf(required(where, declared, "operationId")),
        PathPatternRequestMatcher.pathPattern(
            HttpMethod.valueOf(method.toUpperCase(Locale.ROOT)), path),
        !method.equals("get"),
        roles,
        Reach.valueOf(
            String.valueOf(required(where, declared, "x-access")).toUpperCase(Locale.ROOT)),
        purposes(required(where, declared, "x-purpose")),
        onRecord(method, declared.get("x-audit")),
        alsoWhile(declared.get("x-also-while")),
        fieldClass);
  }

  private static OnRecord onRecord(String method, @Nullable Object declared) {
    if (declared != null) {
      return OnRecord.valueOf(String.valueOf(declared).toUpperCase(Locale.ROOT).replace('-', '_'));
    }
    return method.equals("get") ? OnRecord.READ : OnRecord.WRITE;
  }

  private static Set<Halt> alsoWhile(@Nullable Object declared) {
    return declared == null
        ? Set.of()
        : texts(declared).stream()
            .map(it -> Halt.valueOf(it.toUpperCase(Locale.ROOT)))
            .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> purposes(Object declared) {
    return declared instanceof List<?> ? texts(declared) : Set.of();
  }

  private static Object required(String where, Map<String, Object> declared, String name) {
    @Nullable Object value = declared.get(name);
    if (value == null || (value instanceof List<?> list && list.isEmpty())) {
      throw new IllegalStateException(where + " declares no " + name);
    }
    return value;
  }

  private static Map<String, Map<String, String>> classified(
      ContractFile file, Map<String, Set<String>> classes) {
    Map<String, Map<String, String>> found = new HashMap<>();
    file.at("components", "schemas")
        .forEach((schema, declared) -> {
          Map<String, String> properties = new HashMap<>();
          if (ContractFile.map(declared).get("properties") instanceof Map<?, ?> all) {
            all.forEach((property, type) -> {
              if (ContractFile.map(type).get("x-field-class") instanceof String code) {
                if (!code.equals(CORE) && !classes.containsKey(code)) {
                  throw new IllegalStateException(
                      schema + "/" + property + " is of an unknown class of field: " + code);
                }
                properties.put(String.valueOf(property), code);
              }
            });
          }
          if (!properties.isEmpty()) {
            found.put(schema, Map.copyOf(properties));
          }
        });
    return found;
  }

  private static Set<String> texts(Object list) {
    return ((List<?>) list).stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet());
  }
}
