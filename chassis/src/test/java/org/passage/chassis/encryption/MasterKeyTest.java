package org.passage.chassis.encryption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class MasterKeyTest {
  private static final String LOCAL = Base64.getEncoder().encodeToString(new byte[96]);

  @Test
  void isLocalWhenNothingElseIsSaid() {
    MasterKey key = MasterKey.of(settings(Map.of("local.key", LOCAL)));
    assertThat(key.provider()).matches("local:[0-9a-f]{16}");
    assertThat(key.access()).containsOnlyKeys("key");
    assertThat(key.forNew("case-1").getMasterKey()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"''", "c2hvcnQ="})
  void refusesALocalOneThatIsNot96Bytes(String written) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MasterKey.of(settings(Map.of("local.key", written))))
        .withMessageContaining("96 bytes");
  }

  @Test
  void isOneOfAws() {
    MasterKey key =
        MasterKey.of(
            settings(
                Map.of(
                    "provider", "aws",
                    "aws.accessKeyId", "AKIA",
                    "aws.secret-access-key", "secret",
                    "aws.sessiontoken", "",
                    "master-key.region", "eu-central-1",
                    "master-key.key", "arn:aws:kms:eu-central-1:1:key/2")));
    assertThat(key.provider()).isEqualTo("aws");
    assertThat(key.access()).isEqualTo(Map.of("accessKeyId", "AKIA", "secretAccessKey", "secret"));
    BsonDocument named =
        BsonDocument.parse("{region: 'eu-central-1', key: 'arn:aws:kms:eu-central-1:1:key/2'}");
    assertThat(key.forNew("case-1").getMasterKey()).isEqualTo(named);
    assertThat(key.forNew("case-1").getKeyAltNames()).containsExactly("case-1");
    assertThat(key.forOthers().getProvider()).isEqualTo("aws");
    assertThat(key.forOthers().getMasterKey()).isEqualTo(named);
  }

  @Test
  void isOneOfAzure() {
    MasterKey key =
        MasterKey.of(
            settings(
                Map.of(
                    "provider", "azure",
                    "azure.tenantId", "t",
                    "azure.clientId", "c",
                    "azure.clientSecret", "s",
                    "master-key.keyVaultEndpoint", "passage.vault.azure.net",
                    "master-key.keyName", "passage")));
    assertThat(key.access())
        .isEqualTo(Map.of("tenantId", "t", "clientId", "c", "clientSecret", "s"));
    assertThat(key.options())
        .isEqualTo(
            BsonDocument.parse(
                "{keyVaultEndpoint: 'passage.vault.azure.net', keyName: 'passage'}"));
  }

  @Test
  void isOneOfGoogle() {
    MasterKey key =
        MasterKey.of(
            settings(
                Map.of(
                    "provider", "gcp",
                    "gcp.email", "passage@example.iam.gserviceaccount.com",
                    "gcp.privateKey", "bm90IG9uZQ==",
                    "master-key.projectId", "p",
                    "master-key.location", "europe-west3",
                    "master-key.keyRing", "r",
                    "master-key.keyName", "n")));
    assertThat(key.access())
        .isEqualTo(
            Map.of(
                "email", "passage@example.iam.gserviceaccount.com", "privateKey", "bm90IG9uZQ=="));
    assertThat(key.options())
        .isEqualTo(
            BsonDocument.parse(
                "{projectId: 'p', location: 'europe-west3', keyRing: 'r', keyName: 'n'}"));
  }

  @Test
  void isOneOfAKmipServer() {
    MasterKey key =
        MasterKey.of(
            settings(
                Map.of(
                    "provider", "kmip",
                    "kmip.endpoint", "kms.example.org:5696",
                    "master-key.keyId", "7",
                    "master-key.delegated", "true")));
    assertThat(key.access()).isEqualTo(Map.of("endpoint", "kms.example.org:5696"));
    assertThat(key.options()).isEqualTo(BsonDocument.parse("{keyId: '7', delegated: true}"));
  }

  @Test
  void isToldFromThePreviousOneAlsoWhenThatIsKeptElsewhere() {
    Binder written =
        binder(
            Map.of(
                "provider", "kmip",
                "kmip.endpoint", "kms.example.org:5696",
                "previous.local.key", LOCAL));
    EncryptionSettings previous = EncryptionSettings.previous(written);
    assertThat(previous.namesOne()).isTrue();
    assertThat(MasterKey.of(previous).provider()).startsWith("local:");
    MasterKey present = MasterKey.of(EncryptionSettings.present(written));
    assertThat(present.provider()).isEqualTo("kmip");
    assertThat(present.forNew("case-1").getMasterKey()).isNull();
    assertThat(EncryptionSettings.previous(binder(Map.of("previous.local.key", ""))).namesOne())
        .isFalse();
  }

  private static EncryptionSettings settings(Map<String, String> written) {
    return EncryptionSettings.present(binder(written));
  }

  private static Binder binder(Map<String, String> written) {
    Map<String, Object> full = new HashMap<>();
    written.forEach((name, value) -> full.put("passage.encryption." + name, value));
    return new Binder(new MapConfigurationPropertySource(full));
  }
}
