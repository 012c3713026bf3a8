package org.passage.chassis.security;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Permits an operation to the roles that its contract declares in {@code x-roles}, and to nobody
 * else. What the contract does not name is left to the dispatcher, which answers 404. A contract
 * with an operation that declares no roles stops the service at start.
 */
final class ContractRoles implements AuthorizationManager<RequestAuthorizationContext> {
  private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

  private final List<Operation> operations;

  private ContractRoles(List<Operation> operations) {
    this.operations = List.copyOf(operations);
  }

  /** Reads a contract from the class path, for example {@code openapi/case-v1.yaml}. */
  static ContractRoles of(String contract) {
    Map<String, Object> document = load(contract);
    String base = base(document, contract);
    List<Operation> operations = new ArrayList<>();
    map(document.get("paths"))
        .forEach((path, item) ->
            resolve(map(item))
                .forEach((method, operation) -> {
                  if (METHODS.contains(method)) {
                    operations.add(operation(base + path, method, map(operation)));
                  }
                }));
    return new ContractRoles(operations);
  }

  @Override
  public AuthorizationDecision authorize(
      Supplier<? extends @Nullable Authentication> authentication,
      RequestAuthorizationContext context) {
    Authentication caller = authentication.get();
    if (caller == null || !caller.isAuthenticated()) {
      return new AuthorizationDecision(false);
    }
    boolean permitted =
        operations.stream()
            .filter(operation -> operation.matcher().matches(context.getRequest()))
            .findFirst()
            .map(operation -> operation.permits(caller))
            .orElse(true);
    return new AuthorizationDecision(permitted);
  }

  private static Operation operation(String path, String method, Map<String, Object> declared) {
    if (!(declared.get("x-roles") instanceof List<?> roles) || roles.isEmpty()) {
      throw new IllegalStateException(method + " " + path + " declares no x-roles");
    }
    return new Operation(
        PathPatternRequestMatcher.pathPattern(
            HttpMethod.valueOf(method.toUpperCase(Locale.ROOT)), path),
        Set.copyOf(roles.stream().map(String::valueOf).toList()));
  }

  private static String base(Map<String, Object> document, String contract) {
    if (document.get("servers") instanceof List<?> servers && !servers.isEmpty()) {
      return String.valueOf(map(servers.getFirst()).get("url"));
    }
    throw new IllegalStateException(contract + " names no server");
  }

  /** Follows the reference of a path item into the common parts. */
  private static Map<String, Object> resolve(Map<String, Object> item) {
    if (!(item.get("$ref") instanceof String reference)) {
      return item;
    }
    String[] parts = reference.split("#/", 2);
    Map<String, Object> node = load("openapi/" + parts[0].substring(parts[0].lastIndexOf('/') + 1));
    for (String step : parts[1].split("/")) {
      node = map(node.get(step.replace("~1", "/")));
    }
    return node;
  }

  private static Map<String, Object> load(String contract) {
    try (InputStream yaml = new ClassPathResource(contract).getInputStream()) {
      return map(new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml));
    } catch (IOException missing) {
      throw new IllegalStateException("The contract " + contract + " is not there", missing);
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(@Nullable Object node) {
    if (node instanceof Map<?, ?> map) {
      return (Map<String, Object>) map;
    }
    throw new IllegalStateException("A contract has no object where one is needed");
  }

  private record Operation(PathPatternRequestMatcher matcher, Set<String> roles) {
    boolean permits(Authentication caller) {
      return caller.getAuthorities().stream()
          .anyMatch(authority -> roles.contains(String.valueOf(authority.getAuthority())));
    }
  }
}
