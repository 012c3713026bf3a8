package org.passage.chassis.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.passage.chassis.access.CaseFacts.Member;
import org.passage.chassis.events.CloudEvent;
import org.passage.chassis.events.FeedFollower;
import org.passage.chassis.events.Positions;

class CaseCopiesTest {
  private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");
  private static final Map<String, String> ANNA =
      Map.of("person", "anna", "organization", "harbour");
  private static final Map<String, String> SHARE =
      Map.of("recipient", "sunrise", "purposes", "return");

  private final MongoServer server = new MongoServer(H2Backend.inMemory());
  private MongoClient client;
  private final List<String> forgotten = new ArrayList<>();
  private Positions positions;
  private CaseCopies copies;

  @BeforeEach
  void start() {
    client = MongoClients.create(server.bindAndGetConnectionString());
    MongoDatabase database = client.getDatabase("test");
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    positions = new Positions(database, clock);
    copies = new CaseCopies(database, positions, clock, forgotten::add);
    copies.take(event(1, CaseCopies.OPENED, "cas_1", Map.of("office", "rome")));
  }

  @AfterEach
  void stop() {
    client.close();
    server.shutdownNow();
  }

  @Test
  void followTheCareTeam() {
    copies.take(event(2, CaseCopies.JOINED, "cas_1", ANNA));
    assertThat(copies.find("cas_1").orElseThrow().facts())
        .isEqualTo(
            new CaseFacts("cas_1", "harbour", "rome", List.of(new Member("anna", "harbour"))));
    copies.take(event(3, CaseCopies.LEFT, "cas_1", ANNA));
    assertThat(copies.find("cas_1").orElseThrow().team()).isEmpty();
  }

  @Test
  void changeNothingWhenAnEventComesAgainLater() {
    CloudEvent joined = event(2, CaseCopies.JOINED, "cas_1", ANNA);
    copies.take(joined);
    copies.take(event(3, CaseCopies.LEFT, "cas_1", ANNA));
    copies.take(event(1, CaseCopies.OPENED, "cas_1", Map.of("office", "rome")));
    copies.take(joined);
    assertThat(copies.find("cas_1").orElseThrow().team()).isEmpty();
  }

  @Test
  void knowWithWhomACaseIsSharedUntilItEnds() {
    copies.take(
        event(2, CaseCopies.SHARED, "shr_1", Map.of("recipient", "sunrise", "purposes", "return")));
    assertThat(copies.shared("cas_1", "sunrise")).isTrue();
    assertThat(copies.shared("cas_1", "lantern")).isFalse();
    copies.take(event(3, CaseCopies.SHARE_ENDED, "shr_1", Map.of("recipient", "sunrise")));
    assertThat(copies.shared("cas_1", "sunrise")).isFalse();
  }

  @Test
  void knowWhenAShareEndsByItself() {
    copies.take(
        event(
            2,
            CaseCopies.SHARED,
            "shr_1",
            Map.of("recipient", "sunrise", "purposes", "return", "validUntil", NOW.toString())));
    assertThat(copies.shared("cas_1", "sunrise")).isFalse();
  }

  @Test
  void knowWhetherProcessingIsRestricted() {
    copies.take(consent(2, CaseCopies.CONSENTED, "data-processing", NOW.minusSeconds(60)));
    copies.take(event(3, CaseCopies.RESTRICTED, "rst_1", Map.of()));
    assertThat(copies.halts("cas_1")).containsExactly(Halt.RESTRICTED);

    copies.take(consent(4, CaseCopies.CONSENTED, "media", NOW));
    assertThat(copies.halts("cas_1")).containsExactly(Halt.RESTRICTED);
    copies.take(consent(5, CaseCopies.CONSENTED, "data-processing", NOW));
    assertThat(copies.halts("cas_1")).isEmpty();
    copies.take(consent(6, CaseCopies.WITHDRAWN, "data-processing", NOW));
    assertThat(copies.halts("cas_1")).containsExactly(Halt.RESTRICTED);

    copies.take(event(7, CaseCopies.LIFTED, "rst_1", Map.of()));
    assertThat(copies.halts("cas_1")).isEmpty();
  }

  @Test
  void knowWhenAConsentThatLetsACaseGoOnHasEnded() {
    copies.take(event(2, CaseCopies.RESTRICTED, "rst_1", Map.of()));
    copies.take(
        event(
            3,
            CaseCopies.CONSENTED,
            "con_1",
            Map.of("purpose", "data-processing", "validUntil", NOW.toString())));
    assertThat(copies.halts("cas_1")).containsExactly(Halt.RESTRICTED);
  }

  @Test
  void knowWhetherACaseIsMergedIntoAnother() {
    copies.take(event(2, CaseCopies.MERGED, "cas_1", Map.of()));
    assertThat(copies.halts("cas_1")).containsExactly(Halt.MERGED);
    copies.take(event(3, CaseCopies.MERGE_UNDONE, "cas_1", Map.of()));
    assertThat(copies.halts("cas_1")).isEmpty();
  }

  @Test
  void knowOfAnErasedCaseOnlyWhoseItWas() {
    copies.take(event(2, CaseCopies.JOINED, "cas_1", ANNA));
    copies.take(event(3, CaseCopies.SHARED, "shr_1", SHARE));
    copies.take(event(4, CaseCopies.ERASED, "cas_1", Map.of()));
    assertThat(forgotten).containsExactly("cas_1");
    assertThat(copies.find("cas_1").orElseThrow().facts())
        .isEqualTo(CaseFacts.erased("cas_1", "harbour"));
    assertThat(copies.shared("cas_1", "sunrise")).isFalse();
  }

  @Test
  void openNoErasedCaseAnewWhenItsEventsComeAgain() {
    copies.take(event(2, CaseCopies.ERASED, "cas_1", Map.of()));
    copies.take(event(1, CaseCopies.OPENED, "cas_1", Map.of("office", "rome")));
    assertThat(copies.find("cas_1").orElseThrow().facts().erased()).isTrue();
  }

  /** What the owner of the cases has just answered, its feed holds a moment later. */
  @Test
  @Timeout(30)
  void knowAllSharesUntilAMomentBeforeTheFeedWasRead() throws InterruptedException {
    assertThat(copies.completeUntil()).isBefore(NOW.minus(Duration.ofDays(365)));
    FeedFollower follower =
        new FeedFollower(
            CaseCopies.FEED,
            (after, limit) -> new CloudEvent.Batch(List.of(), after),
            positions,
            copies::take,
            Duration.ZERO);
    follower.start();
    while (positions.completeUntil(CaseCopies.FEED).isBefore(NOW)) {
      Thread.sleep(Duration.ofMillis(10));
    }
    follower.stop();
    assertThat(copies.completeUntil()).isEqualTo(NOW.minusSeconds(1));
  }

  private static CloudEvent consent(long position, String type, String purpose, Instant at) {
    return event(position, type, "con_1", at, Map.of("purpose", purpose));
  }

  private static CloudEvent event(
      long position, String type, String subject, Map<String, String> data) {
    return event(position, type, subject, NOW, data);
  }

  private static CloudEvent event(
      long position, String type, String subject, Instant at, Map<String, String> data) {
    return new CloudEvent(
        "1.0",
        "evt_" + position,
        "/api/cases/v1",
        type,
        subject,
        at,
        "cas_1",
        "harbour",
        position,
        data);
  }
}
