package org.passage.acceptance.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.RunningPlatform;

/** A partner cannot have the platform call what only the platform can reach. */
@ExtendWith(RunningPlatform.class)
class WebhookDestinationsTest {
  private final String token = RunningPlatform.TOKENS.ofPerson("identity-admin@sunrise");

  @Test
  void insideThePlatformOrItsNetworkAreRefused() {
    List<String> inside =
        List.of(
            RunningPlatform.at(81) + "/admin/realms/passage",
            RunningPlatform.at(92) + "/actuator/prometheus",
            "https://localhost/",
            "https://localhost:8443/",
            "https://LOCALHOST./",
            "https://127.0.0.1/",
            "https://127.1/",
            "https://2130706433/",
            "https://0x7f.0.0.1/",
            "https://0177.0.0.1/",
            "https://0/",
            "https://[::1]/",
            "https://[::]/",
            "https://[::ffff:127.0.0.1]/",
            "https://[::ffff:a9fe:a9fe]/",
            "https://[fe80::1]/",
            "https://[fd00::1]/",
            "https://10.0.0.1/",
            "https://172.16.0.1/",
            "https://192.168.0.1/",
            "https://100.64.0.1/",
            "https://169.254.169.254/latest/meta-data",
            "https://224.0.0.1/",
            "https://255.255.255.255/",
            "https://user:password@127.0.0.1/",
            "https://evil.example@127.0.0.1/",
            "https://127.0.0.1#@hooks.example/",
            "https://127.0.0.1\\@hooks.example/",
            "http://1.1.1.1/",
            "https://1.1.1.1:22/",
            "ftp://1.1.1.1/",
            "file:///etc/passwd",
            "gopher://127.0.0.1:8017/_x",
            "javascript:alert(1)",
            "//127.0.0.1/",
            "https://1.1.1.1/\r\nX-Planted: yes",
            "https:// 127.0.0.1/",
            "https:///nohost");
    try (Attacks attacks = new Attacks("webhook to where only the platform gets")) {
      for (Target target : subscriptions()) {
        for (String url : inside) {
          String body =
              "{\"url\": \"" + url.replace("\\", "\\\\").replace("\r\n", "\\r\\n") + "\"}";
          Answer answer = Door.GATEWAY.send("POST", target.path(), token, body);
          attacks.refused(answer, 400, url);
          assertThat(answer.text("/errors/0/pointer"))
              .as("%s: %s", url, answer.body())
              .isEqualTo("/url");
        }
      }
    }
  }

  private static List<Target> subscriptions() {
    List<Target> all =
        Target.all().stream()
            .filter(it -> it.method().equals("POST"))
            .filter(it -> it.operation().path().equals("/webhook-subscriptions"))
            .toList();
    assertThat(all).isNotEmpty();
    return all;
  }
}
