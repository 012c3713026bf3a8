package org.passage.chassis.indexes;

import java.io.IOException;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Lets a service under test be listened to. */
@TestConfiguration(proxyBeanMethods = false)
public class QueryRecording {
  @Bean
  RecordedQueries recordedQueries() throws IOException {
    return new RecordedQueries(Excepted.named());
  }

  @Bean
  MongoClientSettingsBuilderCustomizer listenedTo(RecordedQueries queries) {
    return settings -> settings.addCommandListener(queries);
  }
}
