package org.passage.acceptance.bench;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;
import org.passage.acceptance.platform.Platform;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How fast two organizations get through the steps of the protocol, and what it costs to rank
 * itineraries. The first through the gateway, with her consent asked at each step; the second in a
 * program of its own, which measures the processor time of the thread that ranks.
 */
final class ReferralBench {
  private static final int CALLERS = 4;
  private static final int WARM_UP = 40;
  private static final int REFERRALS = 200;
  private static final int STEPS = 5;
  private static final double BAR_MS = 50;
  private static final String REFERRALS_PATH = "/api/referrals/v1/referrals";
  private static final String SENDING = "referral-officer@harbour";
  private static final String RECEIVING = "referral-officer@sunrise";
  private static final String CASEWORKER = "caseworker@harbour";
  private static final String SERVICE = "referral-service/target/referral-service.jar";
  private static final String RANKING = "org.passage.referrals.itinerary.RankingSpeed";
  private static final String LAUNCHER =
      "org.springframework.boot.loader.launch.PropertiesLauncher";

  private final Api api;
  private final Load load;
  private final Queue<Long> took = new ConcurrentLinkedQueue<>();

  ReferralBench(Platform platform) {
    this.api = new Api(platform, answer -> {});
    this.load = new Load(platform);
  }

  Map<String, Object> run() {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("ranking", ranking());
    figures.put("protocol", protocol(sharedCase()));
    return figures;
  }

  private static Map<String, Object> ranking() {
    String java = ProcessHandle.current().info().command().orElse("java");
    String told =
        Programs.output(List.of(java, "-Dloader.main=" + RANKING, "-cp", SERVICE, LAUNCHER));
    JsonNode measured = JsonMapper.shared().readTree(told.substring(told.indexOf("{\"itin")));
    double warm = measured.path("cpu_ms_per_100").asDouble();
    double cold = measured.path("first_cpu_ms_per_100").asDouble();
    System.out.printf(
        "referrals: ranking %s itineraries: %.2f ms of CPU time per 100 (bar %.0f), first %.2f%n",
        measured.path("itineraries").asString(), warm, BAR_MS, cold);
    return Map.of(
        "itineraries",
        measured.path("itineraries").asInt(),
        "cpu_ms_per_100",
        warm,
        "first_cpu_ms_per_100",
        cold,
        "bar_ms",
        BAR_MS);
  }

  /** A case that harbour may refer to sunrise; answers its id. */
  private String sharedCase() {
    String path = load.openCase();
    Api.As caseworker = api.as(CASEWORKER);
    caseworker
        .put(
            path + "/care-team/" + api.idOf(SENDING),
            caseworker.get(path + "/care-team").expect(200).eTag(),
            "")
        .expect(200);
    caseworker
        .post(
            path + "/consents",
            """
            {"purpose": "sharing", "recipient": "sunrise", "decision": "granted", "givenBy": "self",
             "method": "oral", "language": "ron", "interpreter": true}\
            """)
        .expect(201);
    caseworker
        .post(
            path + "/shares",
            "{\"recipient\": \"sunrise\", \"purposes\": [\"referral\", \"return\"]}")
        .expect(201);
    return path.replaceFirst(".*/", "");
  }

  private Map<String, Object> protocol(String caseId) {
    measure(caseId, WARM_UP);
    took.clear();
    long began = System.nanoTime();
    measure(caseId, REFERRALS);
    double seconds = (System.nanoTime() - began) / (double) TimeUnit.SECONDS.toNanos(1);
    Measured steps = Measured.of(List.copyOf(took), seconds);
    System.out.println(steps.row("steps of the protocol, " + CALLERS + " at once"));
    return Map.of("callers", CALLERS, "referrals", REFERRALS, "steps", steps.figures());
  }

  private void measure(String caseId, int referrals) {
    AtomicInteger begun = new AtomicInteger();
    AtOnce.measure(
        CALLERS, () -> begun.incrementAndGet() <= referrals, () -> throughTheSteps(caseId));
    if (took.size() != referrals * STEPS) {
      throw new IllegalStateException(took.size() + " steps of " + referrals + " referrals");
    }
  }

  /** Opens a referral and goes on until the assistance is confirmed. */
  private void throughTheSteps(String caseId) {
    Answer opened = timed(() -> api.as(SENDING).post(REFERRALS_PATH, referral(caseId)));
    String messages = REFERRALS_PATH + "/" + opened.text("/id") + "/messages";
    Answer last = opened;
    last = send(SENDING, messages, last, "\"step\": \"request-notification\"");
    last = send(RECEIVING, messages, last, "\"step\": \"request-confirmation\"");
    last =
        send(
            SENDING,
            messages,
            last,
            "\"step\": \"reintegration-request\", \"assistance\": [\"housing\"]");
    send(RECEIVING, messages, last, "\"step\": \"reintegration-confirmation\"");
  }

  private Answer send(String sender, String messages, Answer last, String content) {
    return timed(() -> api.as(sender).post(messages, last.eTag(), "{" + content + "}"));
  }

  private Answer timed(Supplier<Answer> step) {
    long now = System.nanoTime();
    Answer answer = step.get().expect(201);
    took.add(System.nanoTime() - now);
    return answer;
  }

  private static String referral(String caseId) {
    return """
    {"caseId": "%s", "scenario": "referred-by-partner",
     "entry": {"referredBy": {"kind": "police", "name": "Unit of %s"}},
     "receivingOrganizationId": "sunrise", "country": "MD", "urgency": "routine", "choice": "accepted"}\
    """
        .formatted(caseId, LocalDate.now(ZoneOffset.UTC));
  }
}
