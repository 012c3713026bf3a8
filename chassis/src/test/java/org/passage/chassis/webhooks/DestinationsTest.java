package org.passage.chassis.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passage.chassis.problem.InvalidInput;

class DestinationsTest {
  private static final Map<String, String[]> NAMES =
      Map.of(
          "hooks.example", new String[] {"93.184.215.14", "2606:4700::1"},
          "inside.example", new String[] {"10.1.2.3"},
          "half.example", new String[] {"93.184.215.14", "127.0.0.1"},
          "metadata.example", new String[] {"169.254.169.254"});

  private final Destinations destinations =
      new Destinations(Set.of("localhost:8099"), Set.of(443, 8443), DestinationsTest::lookUp);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://hooks.example/passage",
        "https://hooks.example:8443/passage?token=1",
        "https://HOOKS.example",
        "https://93.184.215.14/",
        "http://localhost:8099/hook"
      })
  void permit(String url) {
    assertThatCode(() -> destinations.parse(url)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hooks.example",
        "//hooks.example",
        "http://hooks.example/",
        "ftp://hooks.example/",
        "file:///etc/passwd",
        "https:///",
        "https://hooks.example:22/",
        "https://hooks.example:80/",
        "https://user@hooks.example/",
        "https://hooks.example@inside.example/",
        "https://hooks.example/#part",
        "https://hooks.example\\@inside.example/",
        "https://hooks.example/\r\nHost: other",
        "https://inside.example/",
        "https://half.example/",
        "https://metadata.example/latest/meta-data",
        "https://nowhere.example/",
        "https://localhost/",
        "https://localhost:8443/",
        "http://localhost:8080/",
        "https://127.0.0.1/",
        "https://127.1/",
        "https://2130706433/",
        "https://0x7f000001/",
        "https://0177.0.0.1/",
        "https://93.184.0215.14/",
        "https://93.184.0xd7.0xe/",
        "https://1572395798/",
        "https://[::1]/",
        "https://[::ffff:127.0.0.1]/",
        "https://[fe80::1%25lo]/",
        "https://169.254.169.254/latest/meta-data",
        "https://0/"
      })
  void refuse(String url) {
    assertThatThrownBy(() -> destinations.parse(url)).isInstanceOf(InvalidInput.class);
  }

  @Test
  void refuseAnAddressThatIsTooLong() {
    assertThatThrownBy(() -> destinations.parse("https://hooks.example/" + "a".repeat(2_000)))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void exemptAPortAndNotAHost() throws UnknownHostException {
    assertThat(destinations.resolve("localhost", 8099)).isNotEmpty();
    assertThatThrownBy(() -> destinations.resolve("localhost", 8443))
        .isInstanceOf(Destinations.Forbidden.class);
    assertThatThrownBy(() -> destinations.resolve("localhost"))
        .isInstanceOf(Destinations.Forbidden.class);
  }

  private static InetAddress[] lookUp(String host) throws UnknownHostException {
    if (!host.endsWith(".example") && !host.endsWith(".EXAMPLE")) {
      return InetAddress.getAllByName(host);
    }
    String[] addresses = NAMES.get(host.toLowerCase(java.util.Locale.ROOT));
    if (addresses == null) {
      throw new UnknownHostException(host);
    }
    InetAddress[] found = new InetAddress[addresses.length];
    for (int i = 0; i < found.length; i++) {
      found[i] = InetAddress.getByName(addresses[i]);
    }
    return found;
  }
}
