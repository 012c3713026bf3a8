package org.passage.acceptance.kubernetes;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What {@code kubectl kustomize} makes of a folder under {@code k8s/}. */
record Manifests(List<Node> all) {
  static Manifests render(String folder) throws IOException, InterruptedException {
    assumeTrue(kubectlIsInstalled(), "kubectl is not installed, so the manifests are not checked");
    Path errors = Files.createTempFile("kustomize", ".log");
    Process kubectl =
        new ProcessBuilder("kubectl", "kustomize", manifests().resolve(folder).toString())
            .redirectError(errors.toFile())
            .start();
    String rendered = new String(kubectl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (kubectl.waitFor() != 0) {
      throw new AssertionError("kubectl kustomize failed: " + Files.readString(errors));
    }
    Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
    return new Manifests(
        StreamSupport.stream(yaml.loadAll(rendered).spliterator(), false).map(Node::new).toList());
  }

  private static boolean kubectlIsInstalled() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "kubectl")));
  }

  private static Path manifests() {
    return Stream.of("k8s", "../k8s")
        .map(Path::of)
        .filter(Files::isDirectory)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no k8s folder here"));
  }

  List<Node> ofKind(String kind) {
    return all.stream().filter(it -> it.at("kind").is(kind)).toList();
  }

  Node named(String kind, String name) {
    return ofKind(kind).stream()
        .filter(it -> it.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + kind + " named " + name));
  }
}
