package org.passage.acceptance.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManifestsTest {
  private static final String[] SERVICES = {
    "gateway",
    "config",
    "identity",
    "case-service",
    "shelter-service",
    "referral-service",
    "reintegration-service"
  };

  private Manifests base = new Manifests(List.of());
  private Manifests production = base;

  @BeforeAll
  void render() throws IOException, InterruptedException {
    base = Manifests.render("base");
    production = Manifests.render("overlays/production");
  }

  private Stream<Node> deployments() {
    return production.ofKind("Deployment").stream();
  }

  @Test
  void everyServiceHasItsThreeManifests() {
    for (Manifests each : List.of(base, production)) {
      for (String kind : List.of("Deployment", "Service")) {
        assertThat(each.ofKind(kind)).extracting(Node::name).containsExactlyInAnyOrder(SERVICES);
      }
      assertThat(each.ofKind("NetworkPolicy")).extracting(Node::name).contains(SERVICES);
    }
  }

  @Test
  void noSecretIsWrittenDown() {
    assertThat(base.ofKind("Secret")).isEmpty();
    assertThat(production.ofKind("Secret")).isEmpty();
  }

  @Test
  void theNamespaceRefusesWhatIsNotRestricted() {
    Node labels = base.named("Namespace", "passage").at("metadata", "labels");
    assertThat(labels.at("pod-security.kubernetes.io/enforce").text()).isEqualTo("restricted");
  }

  @ParameterizedTest
  @MethodSource("deployments")
  void runsWithoutPrivileges(Node deployment) {
    Node pod = deployment.at("spec", "template", "spec");
    assertThat(pod.at("securityContext", "runAsNonRoot").value()).isEqualTo(true);
    assertThat(pod.at("securityContext", "seccompProfile", "type").text())
        .isEqualTo("RuntimeDefault");
    assertThat(pod.at("automountServiceAccountToken").value()).isEqualTo(false);
    Node security = container(deployment).at("securityContext");
    assertThat(security.at("allowPrivilegeEscalation").value()).isEqualTo(false);
    assertThat(security.at("readOnlyRootFilesystem").value()).isEqualTo(true);
    assertThat(security.at("capabilities", "drop").items()).containsExactly(new Node("ALL"));
  }

  @ParameterizedTest
  @MethodSource("deployments")
  void isProbedByItsHealth(Node deployment) {
    Node container = container(deployment);
    String port = container.at("ports").items().getFirst().at("name").text();
    for (String probe : List.of("liveness", "readiness")) {
      Node get = container.at(probe + "Probe", "httpGet");
      assertThat(get.at("path").text()).isEqualTo("/actuator/health/" + probe);
      assertThat(get.at("port").text()).isEqualTo(port);
    }
  }

  @ParameterizedTest
  @MethodSource("deployments")
  void asksForResourcesAndLimitsItsMemory(Node deployment) {
    Node resources = container(deployment).at("resources");
    assertThat(resources.at("requests", "cpu").exists()).isTrue();
    assertThat(resources.at("requests", "memory").exists()).isTrue();
    assertThat(resources.at("limits", "memory").exists()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("deployments")
  void takesSecretsByReferenceAndSettingsFromTheMap(Node deployment) {
    Node container = container(deployment);
    for (Node variable : container.at("env").items()) {
      if (variable.at("name").text().matches(".*(SECRET|PASSWORD|MONGODB_URI)")) {
        assertThat(variable.at("valueFrom", "secretKeyRef", "name").exists()).isTrue();
        assertThat(variable.at("value").exists()).isFalse();
      }
    }
    if (!deployment.name().equals("config")) {
      Node map = container.at("envFrom").items().getFirst().at("configMapRef", "name");
      assertThat(production.named("ConfigMap", map.text()).at("data", "PASSAGE_CONFIG").text())
          .isEqualTo("configserver:http://config");
    }
  }

  @ParameterizedTest
  @MethodSource("deployments")
  void isReachedByItsServiceOnTheNamedPort(Node deployment) {
    Node service = production.named("Service", deployment.name()).at("spec");
    assertThat(service.at("selector")).isEqualTo(deployment.at("spec", "selector", "matchLabels"));
    assertThat(service.at("ports").items().getFirst().at("targetPort").text())
        .isEqualTo(container(deployment).at("ports").items().getFirst().at("name").text());
  }

  private static Node container(Node deployment) {
    return deployment.at("spec", "template", "spec", "containers").items().getFirst();
  }
}
