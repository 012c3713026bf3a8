package org.passage.acceptance.bench;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.RawBsonDocument;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;
import org.passage.acceptance.platform.Platform;

/**
 * Shelters that suit somebody, found among all of a country, beside a driver that merely reads the
 * same documents; and places that many ask for at one time. Both through the gateway.
 */
final class ShelterBench {
  private static final int SHELTERS = 500;
  private static final int BEDS_EACH = 40;
  private static final int ROUNDS = 3;
  private static final int SECONDS = 10;
  private static final int WARM_UP_SECONDS = 30;
  private static final int MATCHING_CALLERS = 2;
  private static final int CONTENDED_BEDS = 200;

  private final Platform platform;
  private final Api api;
  private final Load load;

  ShelterBench(Platform platform) {
    this.platform = platform;
    this.api = new Api(platform, answer -> {});
    this.load = new Load(platform);
  }

  Map<String, Object> run() {
    Houses houses = new Houses(api);
    String caseId = load.openCase().replaceFirst(".*/", "");
    houses.fill(SHELTERS, BEDS_EACH);
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("shelters", SHELTERS);
    figures.put("beds", SHELTERS * BEDS_EACH);
    figures.put("matching", matching(caseId, houses.country()));
    figures.put("placements", placements(caseId, houses.one(CONTENDED_BEDS)));
    return figures;
  }

  private Map<String, Object> matching(String caseId, String country) {
    String url =
        platform.gateway()
            + "/api/shelters/v1/availability?sex=female&needs=health-care&languages=ron&country="
            + country
            + "&caseId="
            + caseId;
    Api.As caseworker = api.as("caseworker@harbour");
    try (MongoClient client = MongoClients.create(System.getenv("PASSAGE_MONGODB_URI"))) {
      MongoCollection<RawBsonDocument> shelters =
          client.getDatabase("shelters").getCollection("shelters", RawBsonDocument.class);
      Runnable scan = () -> read(shelters, country);
      // The first answers take longer than a load waits for one.
      String path = url.substring(platform.gateway().toString().length());
      AtOnce.load(MATCHING_CALLERS, WARM_UP_SECONDS, () -> caseworker.get(path).expect(200));
      AtOnce.load(MATCHING_CALLERS, SECONDS, scan);
      List<Measured> matched = new ArrayList<>();
      List<Measured> scanned = new ArrayList<>();
      for (int round = 0; round < ROUNDS; round++) {
        matched.add(load.read(MATCHING_CALLERS, SECONDS, url));
        scanned.add(AtOnce.load(MATCHING_CALLERS, SECONDS, scan));
      }
      return compared(Measured.median(matched), Measured.median(scanned));
    }
  }

  private static void read(MongoCollection<RawBsonDocument> shelters, String country) {
    int found = shelters.find(eq("profile.country", country)).into(new ArrayList<>()).size();
    if (found < SHELTERS) {
      throw new IllegalStateException("There are " + found + " shelters");
    }
  }

  private static Map<String, Object> compared(Measured matched, Measured scanned) {
    double ratio = Measured.rounded(matched.p99() / scanned.p99());
    System.out.printf(
        "shelters: %,d with %,d beds, %d callers, medians of %d rounds%n",
        SHELTERS, SHELTERS * BEDS_EACH, MATCHING_CALLERS, ROUNDS);
    System.out.println(matched.row("shelters that suit her"));
    System.out.println(scanned.row("  the driver reads them all"));
    System.out.printf("    p99 is %.2f times as long%n", ratio);
    return Map.of(
        "callers",
        MATCHING_CALLERS,
        "service",
        matched.figures(),
        "driver",
        scanned.figures(),
        "ratio_p99",
        ratio);
  }

  /** All ask for any bed of one house until each bed is somebody's. */
  private Map<String, Object> placements(String caseId, String shelterId) {
    Api.As caseworker = api.as("caseworker@harbour");
    Set<String> beds = ConcurrentHashMap.newKeySet();
    AtomicInteger placed = new AtomicInteger();
    AtomicInteger asked = new AtomicInteger();
    Measured measured =
        AtOnce.measure(
            Load.CALLERS,
            () -> asked.incrementAndGet() <= CONTENDED_BEDS,
            () -> {
              Answer answer =
                  caseworker
                      .post("/api/shelters/v1/placements", Houses.wish(caseId, shelterId))
                      .expect(201);
              placed.incrementAndGet();
              beds.add(answer.text("/bedId"));
            });
    caseworker.post("/api/shelters/v1/placements", Houses.wish(caseId, shelterId)).expect(409);
    if (placed.get() != CONTENDED_BEDS || beds.size() != CONTENDED_BEDS) {
      throw new IllegalStateException(placed + " placements in " + beds.size() + " beds");
    }
    System.out.println(measured.row("placements in one house, " + Load.CALLERS + " at once"));
    return Map.of("callers", Load.CALLERS, "beds", CONTENDED_BEDS, "measured", measured.figures());
  }
}
