package org.passage.chassis.encryption;

import static org.bson.codecs.configuration.CodecRegistries.fromProviders;
import static org.bson.codecs.configuration.CodecRegistries.fromRegistries;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.stream.Stream;
import org.passage.chassis.store.StoreConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;

/**
 * The vault of a service with a store, and its database with the codec that seals. Without a master
 * key the service does not start.
 */
@AutoConfiguration(
    before = StoreConfiguration.class,
    afterName = "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration")
@ConditionalOnProperty("passage.store.database")
public class EncryptionConfiguration {
  private static final Logger log = LoggerFactory.getLogger(EncryptionConfiguration.class);
  private static final String MASTER_KEY = "passage.encryption.master-key";
  private static final String PREVIOUS = "passage.encryption.previous-master-key";

  @Bean
  Vault vault(
      MongoClient client,
      @Value("${passage.store.database}") String database,
      ObjectProvider<MongoClientSettingsBuilderCustomizer> settings,
      @Value("${" + MASTER_KEY + "}") String master,
      @Value("${" + PREVIOUS + ":}") String previous) {
    List<MasterKey> before =
        Stream.of(previous)
            .filter(it -> !it.isBlank())
            .map(it -> MasterKey.of(PREVIOUS, it))
            .toList();
    MongoClientSettings.Builder store = MongoClientSettings.builder();
    settings.orderedStream().forEach(it -> it.customize(store));
    return new Vault(
        client.getDatabase(database), store.build(), MasterKey.of(MASTER_KEY, master), before);
  }

  @Bean
  MongoDatabase database(
      MongoClient client, @Value("${passage.store.database}") String name, Vault vault) {
    MongoDatabase database = client.getDatabase(name);
    return database.withCodecRegistry(
        fromRegistries(fromProviders(new SealingCodecs(vault)), database.getCodecRegistry()));
  }
}
