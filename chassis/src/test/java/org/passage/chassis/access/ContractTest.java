package org.passage.chassis.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.passage.chassis.access.Operation.Reach;

class ContractTest {
  @Test
  void saysOfEachOperationWhoMayDoIt() {
    assertThat(Contract.of("openapi/thing-v1.yaml").operations())
        .filteredOn(it -> it.id().equals("getThing"))
        .singleElement()
        .satisfies(it -> {
          assertThat(it.roles()).containsExactlyInAnyOrder("caseworker", "analyst");
          assertThat(it.reach()).isEqualTo(Reach.CASE);
          assertThat(it.purposes()).containsExactly("referral");
        });
  }

  @Test
  void stopsTheStartWhenItLeavesAnOperationUndeclared() {
    assertThatThrownBy(() -> Contract.of("openapi/undeclared-v1.yaml"))
        .hasMessageContaining("get /api/things/v1/things/{thingId} declares no x-access");
  }

  @Test
  void stopsTheStartWhenItGivesARoleFieldsThatItMayNotSee() {
    assertThatThrownBy(() -> Contract.of("openapi/contradictory-v1.yaml"))
        .hasMessageContaining("fields of class health that they may not see");
  }
}
