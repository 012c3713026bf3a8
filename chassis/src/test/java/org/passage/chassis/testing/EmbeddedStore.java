package org.passage.chassis.testing;

import de.bwaldvogel.mongo.MongoServer;
import java.util.Base64;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** An empty store for each application context, on a port of its own. */
public final class EmbeddedStore
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  @Override
  public void initialize(ConfigurableApplicationContext context) {
    MongoServer server = new MongoServer(new WholeDocuments());
    server.bind();
    context.addApplicationListener(event -> {
      if (event instanceof org.springframework.context.event.ContextClosedEvent) {
        server.shutdown();
      }
    });
    TestPropertyValues.of(
            "spring.mongodb.uri=" + server.getConnectionString(),
            "passage.store.database=test",
            "passage.encryption.local.key=" + Base64.getEncoder().encodeToString(new byte[96]))
        .applyTo(context);
  }
}
