package org.passage.acceptance.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.acceptance.platform.RunningPlatform.API;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;
import org.passage.acceptance.platform.RunningPlatform;

/** The directory as packages of HSDS 3, in and out. */
@ExtendWith(RunningPlatform.class)
class ExchangeTest {
  private static final String REFERRALS = "/api/referrals/v1";
  private static final String IMPORTS = REFERRALS + "/agency-imports";
  private static final Api.As HARBOUR = API.as("referral-officer@harbour");

  private final String name = "Casa" + UUID.randomUUID().toString().replace("-", "");

  @Test
  void aPackageComesInOnceAndGoesOutAgain() {
    String id = UUID.randomUUID().toString();
    String entry =
        """
        [{"id": "%s", "name": "%s", "description": "Help",
          "locations": [{"id": "office", "location_type": "physical",
            "addresses": [{"id": "a", "address_1": "Strada 1", "city": "Chisinau", "state_province": "",
                           "postal_code": "", "country": "MD", "address_type": "physical"}]}],
          "services": [{"id": "law", "name": "Law", "status": "active",
            "service_at_locations": [{"id": "at", "location_id": "office"}]}]},
         {"id": "%s", "name": "Nowhere"}]\
        """
            .formatted(id, name, UUID.randomUUID());
    Answer dry = imported("{\"dryRun\": true}", entry);
    dry.expect("/listed", "1").expect("/failed", "1");
    assertThat(HARBOUR.get(found()).expect(200).texts("/items", "id")).isEmpty();
    imported("{}", entry).expect("/listed", "1").expect("/failed", "1");
    Answer again = imported("{}", entry).expect("/unchanged", "1");
    HARBOUR
        .get(IMPORTS + "/" + again.text("/id") + "/errors")
        .expect(200)
        .expect("/items/0/pointer", "/1/locations");
    API.as("referral-officer@sunrise").get(IMPORTS + "/" + again.text("/id")).expect(404);
    assertThat(HARBOUR.get(found()).expect(200).texts("/items", "id")).hasSize(1);
    Answer out = HARBOUR.get(REFERRALS + "/agency-export?country=MD").expect(200);
    assertThat(out.body()).contains("\"id\":\"" + id + "\"", "\"name\":\"" + name + "\"");
  }

  private String found() {
    return REFERRALS + "/agencies?name=" + name;
  }

  private static Answer imported(String wish, String file) {
    Answer begun = HARBOUR.post(IMPORTS, wish).expect(201);
    String path = IMPORTS + "/" + begun.text("/id");
    HARBOUR
        .putFile(
            path + "/content",
            begun.eTag(),
            "application/json",
            file.getBytes(StandardCharsets.UTF_8))
        .expect(202);
    return Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () -> HARBOUR.get(path).expect(200),
            it -> it.json().path("state").asString().equals("completed"));
  }
}
