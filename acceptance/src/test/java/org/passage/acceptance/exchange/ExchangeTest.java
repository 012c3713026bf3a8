package org.passage.acceptance.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.passage.acceptance.platform.RunningPlatform.API;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;
import org.passage.acceptance.platform.Platform;
import org.passage.acceptance.platform.RunningPlatform;

/** A file of cases through the gateway, while nothing is promised to stay up. */
@ExtendWith(RunningPlatform.class)
@Isolated
class ExchangeTest {
  private static final Api.As CASEWORKER = API.as("caseworker@lantern");
  private static final String IMPORTS = "/api/cases/v1/imports";
  private static final String HEADER =
      "psg_Reference,prs_FirstName,prs_Citizenship,prs_Birthdate\n";
  private static final String WISH =
      """
      {"format": "csv", "interviewConsent": true, "screeningCountry": "IT"%s}\
      """;

  @Test
  void aDryRunNamesEachBrokenRowAndOnlyAPartialImportTakesTheOthers(Platform platform) {
    String file = HEADER + "x1,Mira,MD,1999-04-12\nx2,Plantedname,Nowhere,\nx3,Ana,RO,\n";
    Answer looked = over(sent(", \"dryRun\": true", file)).expect("/state", "checked");
    Answer errors = CASEWORKER.get(IMPORTS + "/" + looked.text("/id") + "/errors").expect(200);
    assertThat(errors.texts("/items", "line")).containsExactly("3");
    assertThat(errors.body()).doesNotContain("Plantedname").doesNotContain("Nowhere");
    over(sent("", file)).expect("/state", "refused").expect("/casesWritten", "0");
    over(sent(", \"partial\": true", file))
        .expect("/state", "completed")
        .expect("/casesWritten", "2")
        .expect("/failedRows", "1");
    String exported = CASEWORKER.get("/api/cases/v1/cases/export").expect(200).body();
    assertThat(exported).contains("Mira").contains("Ana").doesNotContain("Plantedname");
  }

  @Test
  void goesOnAfterTheServiceWasKilledAndDoublesNobody(Platform platform) {
    StringBuilder file = new StringBuilder(HEADER);
    for (int i = 0; i < 400; i++) {
      file.append("k").append(i).append(",Killed").append(i).append(",MD,\n");
    }
    Answer sent = sent("", file.toString());
    RunningPlatform.killAndRestart("case-service");
    over(sent).expect("/state", "completed").expect("/rows", "400");
    over(sent("", file.toString()))
        .expect("/state", "completed")
        .expect("/casesWritten", "0")
        .expect("/casesKnown", "400");
  }

  @Test
  void isForOneOrganizationAlone(Platform platform) {
    Answer sent = sent("", HEADER + "o1,Mira,MD,\n");
    API.as("caseworker@harbour").get(IMPORTS + "/" + sent.text("/id")).expect(404);
    API.as("analyst@lantern").get("/api/cases/v1/cases/export").expect(403);
  }

  private static Answer sent(String wish, String file) {
    Answer begun = CASEWORKER.post(IMPORTS, WISH.formatted(wish)).expect(201);
    return CASEWORKER
        .putFile(
            IMPORTS + "/" + begun.text("/id") + "/content",
            begun.eTag(),
            "text/csv",
            file.getBytes(UTF_8))
        .expect(202);
  }

  private static Answer over(Answer sent) {
    Set<String> atWork = Set.of("checking", "writing");
    return await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(300))
        .until(
            () -> CASEWORKER.get(IMPORTS + "/" + sent.text("/id")),
            it -> it.status() == 200 && !atWork.contains(it.text("/state")));
  }
}
