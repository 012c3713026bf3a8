package org.passage.gateway.routes;

import java.time.Duration;
import java.util.List;
import org.passage.gateway.backend.Limits;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What a request may cost.
 *
 * @param responseTimeout how long a service may be silent
 * @param connectTimeout how long to wait for a connection
 * @param connections how many requests a service is given at once
 * @param uploads which requests may be longer than others
 */
@ConfigurationProperties("passage.gateway.routes")
record RouteSettings(
    Duration responseTimeout, Duration connectTimeout, int connections, List<Uploads> uploads) {
  RouteSettings {
    uploads = List.copyOf(uploads);
  }

  Limits limits() {
    return new Limits(connections, connectTimeout, responseTimeout);
  }
}
