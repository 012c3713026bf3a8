package org.passage.local.script;

import static java.nio.file.attribute.PosixFilePermissions.fromString;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A copy of the script with everything around it that it needs, in a folder of its own. */
final class House {
  private static final List<String> MODULES =
      List.of(
          "local",
          "config",
          "identity",
          "case-service",
          "shelter-service",
          "referral-service",
          "reintegration-service",
          "gateway",
          "acceptance");

  /** Takes jars apart, makes secrets, and otherwise runs until it is told to stop, or dies. */
  private static final String JAVA =
      """
      #!/usr/bin/env bash
      case "$*" in
        *jarmode*) mkdir -p "${*: -1}/lib" && touch "${*: -1}/lib/some.jar" ;;
        *Xshare:dump*) exit 0 ;;
        *" realm "*) mkdir -p "$PASSAGE_HOME/secrets" && echo x >"$PASSAGE_HOME/secrets/keycloak-admin" ;;
        *"$DIES"*) echo "no reason given" && exit 1 ;;
        *) trap 'kill $!; exit 143' TERM; sleep 300 & wait ;;
      esac
      """;

  private static final String JAR =
      """
      #!/usr/bin/env bash
      mkdir META-INF && echo "Main-Class: Service" >META-INF/MANIFEST.MF
      """;

  private final Path root;
  private final Path tools;
  private final int base;

  House(Path root, int base) throws IOException {
    this.root = root;
    this.base = base;
    this.tools = Files.createDirectories(root.resolve("tools"));
    Files.createDirectories(root.resolve("local/scripts"));
    copy("passage");
    copy("pom.xml");
    try (Stream<Path> parts = Files.list(Path.of("scripts"))) {
      for (Path part : parts.toList()) {
        copy("local/scripts/" + part.getFileName());
      }
    }
    for (String module : MODULES) {
      write(module + "/target/" + module + ".jar", module);
    }
    String version =
        Files.readString(root.resolve("pom.xml"))
            .replaceAll("(?s).*<keycloak.version>(.*?)</keycloak.version>.*", "$1");
    write("cache/passage/keycloak-" + version + "/built", "");
    linkTools();
  }

  Path home() {
    return root.resolve("home");
  }

  void addJdk() throws IOException {
    write("jvms/25/release", "JAVA_VERSION=\"25.0.3\"\n");
    executable("jvms/25/bin/java", JAVA);
    executable("jvms/25/bin/javac", JAVA);
    executable("jvms/25/bin/jar", JAR);
  }

  /** Puts a program of this name before the real one. */
  void replaceTool(String name, String program) throws IOException {
    Files.deleteIfExists(tools.resolve(name));
    executable("tools/" + name, program);
  }

  void write(String path, String content) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  Outcome passage(Map<String, String> settings, String... words) throws Exception {
    Path out = root.resolve("out");
    Path err = root.resolve("err");
    ProcessBuilder script =
        new ProcessBuilder(Stream.concat(Stream.of("./passage"), Stream.of(words)).toList())
            .directory(root.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    Map<String, String> environment = script.environment();
    environment.clear();
    environment.put("PATH", tools.toString());
    environment.put("HOME", root.toString());
    environment.put("XDG_CACHE_HOME", root.resolve("cache").toString());
    environment.put("PASSAGE_JVMS", root.resolve("jvms").toString());
    environment.put("PASSAGE_HOME", home().toString());
    environment.put("PASSAGE_PORT_BASE", String.valueOf(base));
    environment.put("PASSAGE_SKIP_BUILD", "1");
    environment.put("DIES", "nobody");
    environment.putAll(settings);
    Process process = script.start();
    process.getOutputStream().close();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("The script does not end: " + Files.readString(out));
    }
    return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  /** The command lines of what runs for this house. */
  List<String> running() {
    String home = home().toString();
    return ProcessHandle.allProcesses()
        .flatMap(process -> process.info().commandLine().stream())
        .filter(line -> line.contains(home))
        .toList();
  }

  private void copy(String path) throws IOException {
    Files.copy(Path.of("..").resolve(path), root.resolve(path), StandardCopyOption.COPY_ATTRIBUTES);
  }

  private void executable(String path, String program) throws IOException {
    write(path, program);
    Files.setPosixFilePermissions(root.resolve(path), fromString("rwxr-xr-x"));
  }

  /** The machine's tools without its JDKs and its MongoDB. */
  private void linkTools() throws IOException {
    for (String folder : List.of("/usr/bin", "/bin")) {
      try (Stream<Path> programs = Files.list(Path.of(folder))) {
        for (Path program : programs.toList()) {
          Path link = tools.resolve(program.getFileName());
          String name = program.getFileName().toString();
          if (!name.startsWith("java") && !name.equals("mongod") && Files.notExists(link)) {
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, program);
          }
        }
      }
    }
  }

  /** How a run of the script ended. */
  record Outcome(int code, String out, String err) {}
}
