package org.passage.reintegration;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** This service learns of a share only after something has happened in the case. */
@Timeout(30)
class LateShareTest extends JourneyTest {
  private static final String STARTED = "org.passage.reintegration.plan-started.v1";

  @Test
  void thePartnerIsToldWhatHappenedMeanwhile() throws InterruptedException {
    Reader partner = new Reader(as("lantern", "partner-agency"));
    Reader service = new Reader(as("lantern", "service"));
    active();
    while (!service.news().contains(STARTED)) {
      Thread.sleep(Duration.ofMillis(50));
    }
    assertThat(partner.news()).isEmpty();

    casesTellOfAShare(caseId, "lantern");

    List<String> told = partner.news();
    while (told.isEmpty()) {
      Thread.sleep(Duration.ofMillis(50));
      told = partner.news();
    }
    assertThat(told).containsExactly(STARTED);
  }

  /** Reads the feed as it is meant to be read: on from where the last answer ended. */
  private final class Reader {
    private final Api api;
    private long reached;

    Reader(Api api) {
      this.api = api;
    }

    /** What is new of the case, by its type. */
    List<String> news() {
      List<String> types = new ArrayList<>();
      while (true) {
        byte[] page =
            api.get("/events?limit=100&after=" + reached).response().getContentAsByteArray();
        String json = new String(page, StandardCharsets.UTF_8);
        types.addAll(JsonPath.read(json, "$.items[?(@.caseid == '" + caseId + "')].type"));
        long next = JsonPath.<Number>read(json, "$.next").longValue();
        if (next == reached) {
          return types;
        }
        reached = next;
      }
    }
  }
}
