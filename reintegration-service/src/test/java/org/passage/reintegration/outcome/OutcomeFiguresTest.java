package org.passage.reintegration.outcome;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passage.chassis.access.CaseCopies;
import org.passage.chassis.events.CloudEvent;
import org.passage.reintegration.Api;
import org.passage.reintegration.Api.Reply;
import org.passage.reintegration.JourneyTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What is counted of outcomes, and what stays of it when a case is erased. */
class OutcomeFiguresTest extends JourneyTest {
  private static final int PEOPLE = 10;
  private static final String FIGURES =
      "/outcome-figures?dimension=%s&at=%s&measure=%s&year=" + today().getYear();

  @Autowired Outcomes outcomes;
  @Autowired OutcomeFacts facts;
  @Autowired OutcomeFactFeeds feeds;
  @Autowired MongoDatabase database;

  private Api analyst;

  @BeforeEach
  void nothingIsCounted() {
    analyst = as("sunrise", "analyst");
    database.getCollection("outcomes").deleteMany(new Document());
    database.getCollection("outcome_facts").deleteMany(new Document());
  }

  @Test
  void areOfWhatIsOnRecordNow() {
    for (int one = 0; one < PEOPLE; one++) {
      anothersOutcome(one % 2);
    }

    counted("assistance-type", "goal-attainment", "housing", PEOPLE);
    Reply goals = analyst.get(FIGURES.formatted("assistance-type", "ending", "goal-attainment"));
    assertThat(goals.text("items[0].value.value")).isEqualTo("55.0");
    assertThat(goals.text("items[0].sentence")).contains("on average", "no other group");
    assertThat(rating().text("items[0].value.value")).isEqualTo("3.0");
    assertThat(
            analyst
                .get(FIGURES.formatted("assistance-type", "twelve-months", "own-rating"))
                .text("items"))
        .isEqualTo("[]");
    assertThat(
            analyst
                .get(FIGURES.formatted("assistance-type", "ending", "domain-change"))
                .text("items"))
        .isEqualTo("[]");
    Reply record = as("sunrise", "auditor").get("/cases/" + caseId + "/audit-events?limit=100");
    assertThat(record.text("items[*].operation"))
        .contains("recordOutcome")
        .doesNotContain("listOutcomeFigures");
  }

  @Test
  void areForAnalystsOnly() {
    assertThat(officer.get(FIGURES.formatted("sex", "ending", "own-rating")).status())
        .isEqualTo(403);
  }

  @Test
  void areOfTheCorrectedOutcome() {
    List<Reply> recorded = new ArrayList<>();
    for (int one = 0; one < PEOPLE; one++) {
      recorded.add(anothersOutcome(0));
    }
    counted("assistance-type", "own-rating", "housing", PEOPLE);

    for (Reply it : recorded) {
      String better = "{\"goals\": [{\"objective\": 1, \"level\": 0}], \"ownRating\": 5}";
      assertThat(officer.put("/outcomes/" + it.id(), better, it).status()).isEqualTo(200);
    }

    await().untilAsserted(() -> assertThat(rating().text("items[0].value.value")).isEqualTo("5.0"));
    assertThat(rating().text("items[0].plans")).isEqualTo(String.valueOf(PEOPLE));
  }

  @Test
  void areComparedByWhoGaveTraining() {
    String agency = "agn_" + UUID.randomUUID();
    for (int one = 0; one < PEOPLE; one++) {
      caseId = sharedCase(false);
      agencyIsListed(agency, "");
      Reply plan = activeWith("vocational-training");
      trained(plan, agency, today());
      trained(plan, agency, today());
      assertThat(outcome(ended(plan), 1).status()).isEqualTo(201);
    }
    assertThat(outcome(ended(activeWith("vocational-training")), 1).status()).isEqualTo(201);

    counted("assistance-type", "goal-attainment", "vocational-training", PEOPLE + 1);

    Reply goals = analyst.get(FIGURES.formatted("provider", "ending", "goal-attainment"));
    assertThat(goals.text("items[*].group")).contains(agency).doesNotContain(",");
    assertThat(goals.text("items[0].plans")).isEqualTo(String.valueOf(PEOPLE));
    assertThat(goals.text("items[0].value.value")).isEqualTo("60.0");
  }

  @Test
  void areByWhatTheCaseServiceSaysNow() {
    Set<String> people = new HashSet<>();
    for (int one = 0; one < PEOPLE; one++) {
      anothersOutcome(0);
      people.add(caseId);
    }
    counted("sex", "own-rating", "not-recorded", PEOPLE);

    groupIs(people, "sex", "female");
    feeds.anew();

    counted("sex", "own-rating", "female", PEOPLE);
  }

  @Test
  void stayWhenACaseIsErasedAndNothingTiesThemToHer() {
    Set<String> people = new HashSet<>();
    for (int one = 0; one < PEOPLE; one++) {
      anothersOutcome(0);
      people.add(caseId);
    }
    counted("assistance-type", "own-rating", "housing", PEOPLE);
    Set<String> before = hashes();

    people.forEach(this::isErased);
    people.forEach(this::isErased);
    feeds.anew();

    assertThat(rating().text("items[0].plans")).isEqualTo(String.valueOf(PEOPLE));
    assertThat(hashes()).hasSize(before.size()).doesNotContainAnyElementsOf(before);
    assertThat(database.getCollection("outcome_facts").find(eq("sealed.key", "org:sunrise")))
        .hasSize(PEOPLE);
  }

  @Test
  void areTiedToNobodyWhoIsErasedWhileSheIsCounted() {
    String outcomeId = anothersOutcome(0).id();
    await().until(() -> !hashes().isEmpty());
    Set<String> hers = hashes();
    Outcome read = outcomes.find("sunrise", outcomeId).orElseThrow();
    isErased(caseId);

    facts.keep(read, OutcomeFact.Facts.of(read.said(), Map.of()));

    assertThat(hashes()).isNotEmpty().doesNotContainAnyElementsOf(hers);
  }

  private Reply anothersOutcome(int level) {
    caseId = sharedCase(false);
    Reply recorded = outcome(ended(), level);
    assertThat(recorded.status()).isEqualTo(201);
    return recorded;
  }

  private Reply outcome(Reply plan, int level) {
    return officer.post(
        "/plans/" + plan.id() + "/outcomes",
        """
        {"at": "ending", "goals": [{"objective": 1, "level": %d}], "ownRating": 3}
        """
            .formatted(level));
  }

  private Reply rating() {
    return analyst.get(FIGURES.formatted("assistance-type", "ending", "own-rating"));
  }

  /** A moment later one group of so many is told. */
  private void counted(String dimension, String measure, String group, int plans) {
    await()
        .untilAsserted(() -> {
          Reply figures = analyst.get(FIGURES.formatted(dimension, "ending", measure));
          assertThat(figures.text("items[*].group")).isEqualTo("[\"" + group + "\"]");
          assertThat(figures.text("items[0].plans")).isEqualTo(String.valueOf(plans));
        });
  }

  /** All by which something of hers could be found. */
  private Set<String> hashes() {
    Set<String> hashes = new HashSet<>();
    for (Document it : database.getCollection("outcome_facts").find()) {
      hashes.add(it.getString("caseHash"));
      hashes.add(it.getString("outcomeHash"));
    }
    return hashes;
  }

  private void isErased(String id) {
    feeds.erased(
        new CloudEvent(
            "1.0",
            "evt_1",
            "/api/cases/v1",
            CaseCopies.ERASED,
            id,
            Instant.now(),
            id,
            "harbour",
            1,
            Map.of()));
  }
}
