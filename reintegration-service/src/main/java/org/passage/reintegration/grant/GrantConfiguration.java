package org.passage.reintegration.grant;

import static org.bson.codecs.configuration.CodecRegistries.fromCodecs;
import static org.bson.codecs.configuration.CodecRegistries.fromRegistries;

import com.mongodb.MongoClientSettings;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the store keep money. */
@Configuration(proxyBeanMethods = false)
class GrantConfiguration {
  @Bean
  MongoClientSettingsBuilderCustomizer money() {
    return settings ->
        settings.codecRegistry(
            fromRegistries(
                fromCodecs(new MoneyCodec()), MongoClientSettings.getDefaultCodecRegistry()));
  }
}
