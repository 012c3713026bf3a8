package org.passage.chassis.money;

import static org.bson.codecs.configuration.CodecRegistries.fromCodecs;
import static org.bson.codecs.configuration.CodecRegistries.fromRegistries;

import com.mongodb.MongoClientSettings;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;

/** Lets the store keep money, for every service with a store. */
@AutoConfiguration
@ConditionalOnProperty("passage.store.database")
public class MoneyConfiguration {
  @Bean
  MongoClientSettingsBuilderCustomizer money() {
    return settings ->
        settings.codecRegistry(
            fromRegistries(
                fromCodecs(new MoneyCodec()), MongoClientSettings.getDefaultCodecRegistry()));
  }
}
