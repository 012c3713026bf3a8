package org.passage.acceptance.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.passage.acceptance.platform.Platform;

/**
 * A case read by its id: through the gateway, directly at the service, and through an nginx that
 * checks nothing. The three take turns, so that the machine's moods touch all alike.
 */
final class GatewayBench {
  private static final int ROUNDS = 5;
  private static final int SECONDS = 4;
  private static final int WARM_UP_SECONDS = 20;
  private static final double BAR_RATIO = 0.6;
  private static final double BAR_P99_RATIO = 3;
  // Within the ports of the instance, at a place that nobody else has.
  private static final int NGINX_OFFSET = -50;

  private final Platform platform;

  GatewayBench(Platform platform) {
    this.platform = platform;
  }

  Map<String, Object> run() {
    Load load = new Load(platform);
    String path = load.openCase();
    URI service = platform.cases();
    int port = platform.gateway().getPort() + NGINX_OFFSET;
    try (Nginx nginx = new Nginx(platform.home().resolve("nginx"), port, service)) {
      Map<Way, String> urls =
          new EnumMap<>(
              Map.of(
                  Way.GATEWAY, platform.gateway() + path,
                  Way.DIRECT, service + path,
                  Way.NGINX, "http://127.0.0.1:" + port + path));
      Map<Way, List<Measured>> rounds = new EnumMap<>(Way.class);
      urls.forEach((way, url) -> load.read(WARM_UP_SECONDS, url));
      for (int round = 0; round < ROUNDS; round++) {
        urls.forEach((way, url) ->
            rounds.computeIfAbsent(way, any -> new ArrayList<>()).add(load.read(SECONDS, url)));
      }
      return report(rounds);
    }
  }

  private static Map<String, Object> report(Map<Way, List<Measured>> rounds) {
    Measured gateway = Measured.median(rounds.getOrDefault(Way.GATEWAY, List.of()));
    Measured direct = Measured.median(rounds.getOrDefault(Way.DIRECT, List.of()));
    Measured nginx = Measured.median(rounds.getOrDefault(Way.NGINX, List.of()));
    double ratio = Measured.rounded(gateway.perSecond() / nginx.perSecond());
    double p99Ratio = Measured.rounded(gateway.p99() / nginx.p99());
    System.out.println("gateway: a case by its id, medians of " + ROUNDS + " rounds");
    System.out.println(direct.row("service alone"));
    System.out.println(nginx.row("nginx, checks nothing"));
    System.out.println(gateway.row("gateway"));
    System.out.printf(
        "  gateway to nginx: throughput %.2f (bar at least %.1f), p99 %.2f (bar at most %.0f)%n",
        ratio, BAR_RATIO, p99Ratio, BAR_P99_RATIO);
    return Map.of(
        "ratio_to_nginx", ratio,
        "bar_ratio_to_nginx", BAR_RATIO,
        "p99_ratio_to_nginx", p99Ratio,
        "bar_p99_ratio_to_nginx", BAR_P99_RATIO,
        "gateway", gateway.figures(),
        "direct", direct.figures(),
        "nginx", nginx.figures());
  }

  private enum Way {
    GATEWAY,
    DIRECT,
    NGINX
  }
}
