package org.passage.acceptance.bench;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;

/** Shelters with many beds, made as their managers make them. */
final class Houses {
  private static final String SHELTERS = "/api/shelters/v1/shelters";
  private static final int MAKERS = 8;

  /** Where nobody else has a shelter. */
  private static final String COUNTRY = "NZ";

  private static final String ZONE = "Pacific/Auckland";

  /** Where the one lies that all ask for. */
  private static final String ELSEWHERE = "IS";

  private static final String ZONE_ELSEWHERE = "Atlantic/Reykjavik";

  private final Api.As manager;

  Houses(Api api) {
    this.manager = api.as("shelter-manager@harbour");
  }

  String country() {
    return COUNTRY;
  }

  /** Makes as many as are missing. */
  void fill(int shelters, int beds) {
    AtomicInteger next = new AtomicInteger(there());
    if (next.get() >= shelters) {
      return;
    }
    AtOnce.measure(
        MAKERS,
        () -> next.incrementAndGet() <= shelters,
        () -> make(COUNTRY, ZONE, next.get(), beds));
  }

  /** Makes one more, of which nobody knows. */
  String one(int beds) {
    return make(ELSEWHERE, ZONE_ELSEWHERE, 0, beds);
  }

  private int there() {
    int found = 0;
    String cursor = "";
    do {
      Answer page = manager.get(SHELTERS + "?limit=100&country=" + COUNTRY + cursor).expect(200);
      found += page.json().at("/items").size();
      String next = page.json().path("next").asString("");
      cursor = next.isEmpty() ? "" : "&cursor=" + next;
    } while (!cursor.isEmpty());
    return found;
  }

  private String make(String country, String zone, int number, int beds) {
    Answer shelter =
        manager
            .post(
                SHELTERS,
                """
                {"name": "House %d", "country": "%s", "timeZone": "%s", "kind": "shelter",
                 "admission": {"sexes": ["female"], "minAge": %d, "maxAge": 120, "withChildren": true},
                 "features": ["health-care", "%s"], "languages": ["%s", "eng"],
                 "address": {"lines": ["%d, Example street"], "city": "Example",
                   "latitude": -%d.%d, "longitude": 17%d.5}}\
                """
                    .formatted(
                        number,
                        country,
                        zone,
                        number % 3 == 0 ? 0 : 18,
                        number % 2 == 0 ? "secret-address" : "legal-aid",
                        number % 5 == 0 ? "ron" : "spa",
                        number,
                        36 + number % 10,
                        number % 10,
                        number % 9))
            .expect(201);
    String id = shelter.text("/id");
    Answer now = shelter;
    for (int bed = 1; bed <= beds; bed++) {
      now =
          manager
              .post(
                  SHELTERS + "/" + id + "/beds",
                  now.eTag(),
                  "{\"label\": \"Bed %d\", \"outOfOrder\": false}".formatted(bed))
              .expect(201);
    }
    return id;
  }

  static String wish(String caseId, String shelterId) {
    return """
    {"caseId": "%s", "shelterId": "%s", "from": "%s", "beneficiaryChoice": "accepted"}\
    """
        .formatted(caseId, shelterId, LocalDate.now(ZoneOffset.UTC));
  }
}
