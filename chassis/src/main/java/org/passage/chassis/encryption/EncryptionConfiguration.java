package org.passage.chassis.encryption;

import static org.bson.codecs.configuration.CodecRegistries.fromProviders;
import static org.bson.codecs.configuration.CodecRegistries.fromRegistries;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.passage.chassis.store.StoreConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/**
 * The vault of a service with a store, and its database with the codec that seals. Without a master
 * key the service does not start.
 */
@AutoConfiguration(
    before = StoreConfiguration.class,
    afterName = "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration")
@ConditionalOnProperty("passage.store.database")
public class EncryptionConfiguration {
  @Bean
  Vault vault(
      MongoClient client,
      @Value("${passage.store.database}") String database,
      ObjectProvider<MongoClientSettingsBuilderCustomizer> store,
      Environment environment) {
    MongoClientSettings.Builder connection = MongoClientSettings.builder();
    store.orderedStream().forEach(it -> it.customize(connection));
    Binder settings = Binder.get(environment);
    EncryptionSettings before = EncryptionSettings.previous(settings);
    List<MasterKey> previous = before.namesOne() ? List.of(MasterKey.of(before)) : List.of();
    MasterKey present = MasterKey.of(EncryptionSettings.present(settings));
    return new Vault(client.getDatabase(database), connection.build(), present, previous);
  }

  @Bean
  KeyRotationController keyRotationController(Vault vault) {
    return new KeyRotationController(vault);
  }

  @Bean
  MongoDatabase database(
      MongoClient client, @Value("${passage.store.database}") String name, Vault vault) {
    MongoDatabase database = client.getDatabase(name);
    return database.withCodecRegistry(
        fromRegistries(fromProviders(new SealingCodecs(vault)), database.getCodecRegistry()));
  }
}
