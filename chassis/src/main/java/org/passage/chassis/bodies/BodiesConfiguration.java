package org.passage.chassis.bodies;

import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.util.unit.DataSize;

/** How a service with a contract reads bodies. */
@AutoConfiguration
@ConditionalOnProperty("passage.contract")
public class BodiesConfiguration {
  @Bean
  ReadableBodies readableBodies(@Value("${passage.body-limit:1MB}") DataSize limit) {
    return new ReadableBodies(limit);
  }

  /** A body is asked for only when somebody reads it, so that a refusal comes before it is sent. */
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> askedForWhenRead() {
    return server ->
        server.addConnectorCustomizers(connector -> {
          if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
            http.setContinueResponseTiming("onRead");
          }
        });
  }
}
