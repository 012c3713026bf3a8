package org.passage.gateway.portal;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.MediaType;

/**
 * The contracts as the services have them, and the common parts beside them: in the sources these
 * are in another module's folder, so the references are turned to where they are served.
 */
final class Contracts {
  private static final MediaType YAML = MediaType.parseMediaType("application/yaml;charset=utf-8");
  private static final String COMMON = "../../chassis/openapi/common.yaml";
  private static final Map<String, String> MODULES =
      Map.of(
          "case-v1.yaml", "case-service",
          "shelter-v1.yaml", "shelter-service",
          "referral-v1.yaml", "referral-service",
          "reintegration-v1.yaml", "reintegration-service",
          "identity-v1.yaml", "identity",
          "common.yaml", "chassis");

  private Contracts() {}

  /** Each by the name of its file. */
  static Map<String, Page> all() {
    Map<String, Page> contracts = new LinkedHashMap<>();
    MODULES.forEach((file, module) -> {
      String path = "contracts/" + module + "/openapi/" + file;
      String contract = new String(Page.read(path), StandardCharsets.UTF_8);
      byte[] served = contract.replace(COMMON, "common.yaml").getBytes(StandardCharsets.UTF_8);
      contracts.put(file, Page.of(YAML, served));
    });
    return contracts;
  }
}
