package org.passage.chassis.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** An OpenAPI file on the class path, as plain maps and lists. */
record ContractFile(String name, Map<String, Object> document) {

  static ContractFile load(String name) {
    try (InputStream yaml = new ClassPathResource(name).getInputStream()) {
      return new ContractFile(
          name, map(new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml)));
    } catch (IOException missing) {
      throw new IllegalStateException("The contract " + name + " is not there", missing);
    }
  }

  /** Where its paths begin. */
  String base() {
    if (document.get("servers") instanceof List<?> servers && !servers.isEmpty()) {
      return String.valueOf(map(servers.getFirst()).get("url"));
    }
    throw new IllegalStateException(name + " names no server");
  }

  /** An object by its path. */
  Map<String, Object> at(String... steps) {
    Map<String, Object> node = document;
    for (String step : steps) {
      node = map(node.get(step));
    }
    return node;
  }

  /** Follows the reference of a path item into the common parts. */
  static Map<String, Object> resolve(Map<String, Object> item, ContractFile common) {
    if (!(item.get("$ref") instanceof String reference)) {
      return item;
    }
    String[] parts = reference.split("#/", 2);
    if (!parts[0].endsWith(common.name)) {
      throw new IllegalStateException(reference + " is not one of " + common.name);
    }
    Map<String, Object> node = common.document;
    for (String step : parts[1].split("/")) {
      node = map(node.get(URLDecoder.decode(step, UTF_8).replace("~1", "/")));
    }
    return node;
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> map(@Nullable Object node) {
    if (node instanceof Map<?, ?> map) {
      return (Map<String, Object>) map;
    }
    throw new IllegalStateException("A contract has no object where one is needed");
  }
}
