package org.passage.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IssuerTest {
  @Test
  void isAServerAndARealm() {
    assertThat(Issuer.of("https://id.example/auth/realms/passage"))
        .isEqualTo(new Issuer("https://id.example/auth", "passage"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://id.example", "https://id.example/realms/"})
  void needsARealm(String address) {
    assertThatIllegalArgumentException().isThrownBy(() -> Issuer.of(address));
  }
}
