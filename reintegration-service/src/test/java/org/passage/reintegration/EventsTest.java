package org.passage.reintegration;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.passage.reintegration.Api.Reply;

class EventsTest extends JourneyTest {
  private static final int JOURNEY = 7;

  @Test
  void tellTheWholeJourneyByCodesOnly() throws Exception {
    Reply plan = active();
    paid(committed(plan, fund("1000.00"), "450.00"));
    officer.post(
        "/plans/" + plan.id() + "/visits",
        """
        {"visitedOn": "%s", "how": "phone", "findings": [{"domain": "housing", "score": 4}],
         "ownRating": 3, "note": "The room is warm"}
        """
            .formatted(today()));
    officer.post(
        "/plans/" + plan.id() + "/ending", "{\"reason\": \"moved\", \"note\": \"To Cahul\"}", plan);

    String feed = feed();

    assertThat(types(feed))
        .containsExactly(
            "org.passage.reintegration.assessment-recorded.v1",
            "org.passage.reintegration.plan-agreed.v1",
            "org.passage.reintegration.plan-started.v1",
            "org.passage.reintegration.grant-approved.v1",
            "org.passage.reintegration.grant-paid.v1",
            "org.passage.reintegration.visit-recorded.v1",
            "org.passage.reintegration.plan-ended.v1");
    assertThat(JsonPath.<List<String>>read(feed, ours("data.reason"))).containsExactly("moved");
    assertThat(feed).doesNotContain("450.00", "cousin", "seamstress", "warm", "Cahul", "RC-1");
  }

  @Test
  void areForServicesOnly() {
    assertThat(officer.get("/events").status()).isEqualTo(403);
  }

  /** The feed as soon as it holds the whole journey, or what there is after five seconds. */
  private String feed() throws Exception {
    Instant end = Instant.now().plus(Duration.ofSeconds(5));
    String feed = read();
    while (JsonPath.<List<String>>read(feed, ours("id")).size() < JOURNEY
        && Instant.now().isBefore(end)) {
      Thread.sleep(50);
      feed = read();
    }
    return feed;
  }

  /** In the order in which they happened: ids are made in it. */
  private List<String> types(String feed) {
    return JsonPath.<List<Map<String, Object>>>read(feed, ours("*").replace(".*", "")).stream()
        .sorted(Comparator.comparing(it -> String.valueOf(it.get("id"))))
        .map(it -> String.valueOf(it.get("type")))
        .toList();
  }

  /** This feed is shared with the other tests; a case is not. */
  private String ours(String field) {
    return "$.items[?(@.caseid == '" + caseId + "')]." + field;
  }

  private String read() {
    Api service = as("sunrise", "service");
    StringBuilder all = new StringBuilder();
    String position = "0";
    while (true) {
      Reply page = service.get("/events?limit=100&after=" + position);
      String items = new String(page.response().getContentAsByteArray(), StandardCharsets.UTF_8);
      List<Object> found = JsonPath.read(items, "$.items");
      if (found.isEmpty()) {
        return "{\"items\": [" + all + "]}";
      }
      all.append(all.isEmpty() ? "" : ",")
          .append(
              JsonPath.parse(items)
                  .read("$.items", net.minidev.json.JSONArray.class)
                  .toJSONString()
                  .replaceAll("^\\[|]$", ""));
      position = page.text("next");
    }
  }
}
