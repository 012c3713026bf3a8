package org.passage.chassis.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.passage.chassis.access.api.ThingV1;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

class HiddenFieldsTest {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(
              new SimpleModule("hidden-fields")
                  .setSerializerModifier(new HiddenFields(Contract.of("openapi/thing-v1.yaml"))))
          .build();
  private static final ThingV1 THING =
      new ThingV1("H4K", "Mira", List.of(new ThingV1("92M", "Ana", List.of())));

  @AfterEach
  void nobodyCalls() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void areAbsentForARoleThatMayNotSeeTheirClassHoweverDeepTheyStand() {
    callsAs("analyst");
    assertThat(JSON.writeValueAsString(THING))
        .isEqualTo("{\"code\":\"H4K\",\"parts\":[{\"code\":\"92M\",\"parts\":[]}]}");
  }

  @Test
  void areThereForARoleThatMay() {
    callsAs("analyst", "caseworker");
    assertThat(JSON.writeValueAsString(THING)).contains("Mira", "Ana");
  }

  @Test
  void areAbsentWhenNobodyIsKnownToCall() {
    assertThat(JSON.writeValueAsString(THING)).doesNotContain("Mira");
  }

  private static void callsAs(String... roles) {
    SecurityContextHolder.getContext()
        .setAuthentication(new TestingAuthenticationToken("somebody", "", roles));
  }
}
