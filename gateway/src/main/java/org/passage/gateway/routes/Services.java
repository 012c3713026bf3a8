package org.passage.gateway.routes;

import java.net.URI;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the services are: by the plural that names each in paths, its address with the path of its
 * API, for example {@code cases} at {@code http://localhost:8092/api/cases/v1}.
 */
@ConfigurationProperties("passage")
public record Services(Map<String, URI> services) {
  /** The path of a service's API at the gateway, which is the same at the service. */
  public static String path(String plural) {
    return "/api/" + plural + "/v1";
  }
}
