package org.passage.acceptance.platform;

import static java.util.Map.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The whole platform, real, on ports and data of its own: started by the script before the first
 * test that asks for it, stopped after the last. Give it to a test method as a parameter. By the
 * environment: {@code PASSAGE_TEST_PORT_BASE} and {@code PASSAGE_TEST_HOME} put it elsewhere, for
 * two people's tests not to meet; {@code PASSAGE_TEST_KEEP} leaves it running for the next tests.
 */
public final class RunningPlatform implements BeforeAllCallback, ParameterResolver {
  private static final int PORTS = Integer.parseInt(setting("PORT_BASE", "18000"));
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Path HOME = Path.of(setting("HOME", "target/platform")).toAbsolutePath();

  /** Where a test that reads mails has its mail server; else none answers there. */
  public static final int MAIL = 25;

  /** Its API, and one login for each sample person that all tests share. */
  public static final Api API = new Api(platform(), answer -> {});

  /** The tokens of these logins. */
  public static final Tokens TOKENS = API.tokens();

  /** What takes hours in life and is waited for in tests: an answer in an emergency. */
  private static final String SETTINGS =
      """
      {"passage.referrals.due-after.request-confirmation.emergency": "1s",
       "passage.escalations.look-every": "4s",
       "passage.domestic-referrals.due-after.sent.emergency": "1s",
       "passage.domestic-referrals.look-every": "2s"}\
      """;

  private static final boolean KEEP = !setting("KEEP", "").isEmpty();

  @Override
  public void beforeAll(ExtensionContext context) {
    context
        .getRoot()
        .getStore(Namespace.GLOBAL)
        .computeIfAbsent(Up.class, any -> new Up(), Up.class);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Platform.class;
  }

  @Override
  public Platform resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return platform();
  }

  /** Where it is. */
  public static Platform platform() {
    return new Platform(at(80), at(81).resolve("/realms/passage"), at(92), HOME);
  }

  /** The address of its store, which only its own services should go to. */
  public static String store() {
    return "mongodb://localhost:" + at(17).getPort();
  }

  /** Where a process of it listens, by its offset from the first port. */
  public static URI at(int offset) {
    return URI.create("http://localhost:" + (PORTS + offset));
  }

  /** Where a test may listen as a partner does: webhooks are let go there. */
  public static int partnerPort() {
    return at(170).getPort();
  }

  /** One of its processes. */
  public static ProcessHandle process(String name) {
    String pid = read(HOME.resolve("run").resolve(name + ".pid")).split(" ", 2)[0];
    return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
  }

  /** Kills a process as a power cut does. */
  public static void kill(String name) {
    ProcessHandle process = process(name);
    if (!process.destroyForcibly()) {
      throw new IllegalStateException(name + " cannot be killed");
    }
    process.onExit().join();
  }

  /** Kills a process as a power cut does, and starts it again. */
  public static void killAndRestart(String name) {
    killAndRestart(List.of(name));
  }

  /** Kills processes one right after the other, and starts them again; none is nothing to do. */
  public static void killAndRestart(List<String> names) {
    names.forEach(RunningPlatform::kill);
    if (!names.isEmpty()) {
      passage("up");
    }
  }

  /** Runs the script on this instance; what it prints is shown when it fails. */
  public static String passage(String... words) {
    ProcessBuilder script =
        new ProcessBuilder(ROOT.resolve("passage").toString())
            .directory(ROOT.toFile())
            .redirectErrorStream(true);
    script.command().addAll(List.of(words));
    script
        .environment()
        .putAll(
            Map.ofEntries(
                entry("PASSAGE_HOME", HOME.toString()),
                entry("PASSAGE_PORT_BASE", String.valueOf(PORTS)),
                entry("PASSAGE_SKIP_BUILD", "1"),
                entry("PASSAGE_WEBHOOK_ALLOWED_DESTINATIONS", "localhost:" + partnerPort()),
                entry("PASSAGE_MAIL_HOST", "localhost"),
                entry("PASSAGE_MAIL_PORT", String.valueOf(PORTS + MAIL)),
                entry("PASSAGE_MAIL_TLS", "false"),
                entry("PASSAGE_MAIL_FROM", "passage@passage.example.org"),
                entry("SPRING_APPLICATION_JSON", SETTINGS),
                // What lives for minutes loses more by compiling well than it gains.
                entry("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1"),
                entry("JAVA_HOME", System.getProperty("java.home"))));
    try {
      Process running = script.start();
      String output = new String(running.getInputStream().readAllBytes());
      if (running.waitFor() != 0) {
        throw new IllegalStateException("./passage " + String.join(" ", words) + ":\n" + output);
      }
      return output;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /** What the script's demo tells, told once for all tests that need what it leaves behind. */
  public static String demo() {
    return Demo.TOLD;
  }

  private static String setting(String name, String otherwise) {
    return System.getenv().getOrDefault("PASSAGE_TEST_" + name, otherwise);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Walked when it is first asked for. */
  private static final class Demo {
    static final String TOLD = passage("demo");
  }

  private static final class Up implements AutoCloseable {
    Up() {
      if (!KEEP) {
        passage("down", "--purge");
      }
      passage("up");
    }

    @Override
    public void close() {
      if (!KEEP) {
        passage("down", "--purge");
      }
    }
  }
}
