package org.passage.acceptance.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NetworkPoliciesTest {
  private static final Set<String> STORING =
      Set.of(
          "gateway",
          "case-service",
          "shelter-service",
          "referral-service",
          "reintegration-service");

  private static final String INTERNET = "the internet, outside";
  private static final List<String> PRIVATE =
      List.of("10.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.168.0.0/16");

  /** Who asks whom; beside these, everybody asks config. */
  private static final Map<String, Set<String>> CALLS =
      Map.of(
          "gateway",
          Set.of(
              "identity",
              "case-service",
              "shelter-service",
              "referral-service",
              "reintegration-service"),
          "case-service",
          Set.of("shelter-service", "referral-service", "reintegration-service"),
          "shelter-service",
          Set.of("case-service"),
          "referral-service",
          Set.of("case-service"),
          "reintegration-service",
          Set.of("case-service", "referral-service"));

  private Manifests base = new Manifests(List.of());

  @BeforeAll
  void render() throws IOException, InterruptedException {
    base = Manifests.render("base");
  }

  @Test
  void letOutOnlyTheCallsThatExist() {
    for (Node policy : base.ofKind("NetworkPolicy")) {
      Set<String> expected = new TreeSet<>(CALLS.getOrDefault(policy.name(), Set.of()));
      if (!policy.name().equals("config")) {
        expected.add("config");
        expected.add("keycloak");
      }
      if (STORING.contains(policy.name())) {
        expected.add("mongodb");
      }
      if (STORING.contains(policy.name()) && !policy.name().equals("gateway")) {
        expected.add(INTERNET);
      }
      if (policy.name().equals("referral-service")) {
        expected.add("mail");
      }
      assertThat(peers(policy, "egress", "to")).as(policy.name()).isEqualTo(expected);
    }
  }

  @Test
  void letOutToAnybodyOnlyQuestionsForNames() {
    for (Node policy : base.ofKind("NetworkPolicy")) {
      assertThat(policy.at("spec", "egress").items().stream().filter(it -> !it.at("to").exists()))
          .as(policy.name())
          .flatExtracting(it -> it.at("ports").items())
          .allMatch(it -> it.at("port").is(53));
    }
  }

  @Test
  void letInOnlyThoseWhoCall() {
    for (Node policy : base.ofKind("NetworkPolicy")) {
      Set<String> expected = new TreeSet<>();
      CALLS.forEach((caller, called) -> {
        if (called.contains(policy.name())) {
          expected.add(caller);
        }
      });
      if (policy.name().equals("config")) {
        expected.add("passage");
      }
      assertThat(peers(policy, "ingress", "from")).as(policy.name()).isEqualTo(expected);
    }
  }

  @Test
  void standForBothDirectionsAndForTheirOwnPods() {
    for (Node policy : base.ofKind("NetworkPolicy")) {
      assertThat(policy.at("spec", "policyTypes").items())
          .containsExactly(new Node("Ingress"), new Node("Egress"));
      assertThat(policy.at("spec", "podSelector", "matchLabels", "app.kubernetes.io/name").text())
          .isEqualTo(policy.name());
    }
  }

  @Test
  void leaveOnlyTheGatewayOpenToOthers() {
    for (Node policy : base.ofKind("NetworkPolicy")) {
      boolean open =
          policy.at("spec", "ingress").items().stream().anyMatch(rule -> !rule.at("from").exists());
      assertThat(open).as(policy.name()).isEqualTo(policy.name().equals("gateway"));
    }
  }

  /** Partners' webhooks; no address that a cluster or its cloud uses within. */
  private static boolean isOutside(Node peer) {
    List<Node> excepted = peer.at("ipBlock", "except").items();
    return switch (String.valueOf(peer.at("ipBlock", "cidr").value())) {
      case "0.0.0.0/0" -> excepted.containsAll(PRIVATE.stream().map(Node::new).toList());
      case "2000::/3" -> true;
      default -> false;
    };
  }

  private static Set<String> peers(Node policy, String direction, String side) {
    Set<String> names = new TreeSet<>();
    for (Node rule : policy.at("spec", direction).items()) {
      for (Node peer : rule.at(side).items()) {
        if (peer.at("podSelector", "matchLabels").value() instanceof Map<?, ?> labels) {
          labels.values().forEach(it -> names.add(String.valueOf(it)));
        } else if (isOutside(peer)) {
          names.add(INTERNET);
        } else {
          names.add("anybody");
        }
      }
    }
    return names;
  }
}
