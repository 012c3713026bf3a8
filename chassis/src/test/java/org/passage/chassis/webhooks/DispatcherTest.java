package org.passage.chassis.webhooks;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.passage.chassis.events.EventAudience;
import org.passage.chassis.events.LateShares;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.EventFeed;
import org.passage.chassis.store.EventFeed.Published;
import org.passage.chassis.store.Outbox;
import org.passage.chassis.testing.SettableClock;
import org.passage.chassis.webhooks.Receiver.Answer;
import org.passage.chassis.webhooks.Round.Work;
import org.passage.chassis.webhooks.Subscription.State;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Timeout(60)
class DispatcherTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final MongoServer server = new MongoServer(H2Backend.inMemory());
  private final SettableClock clock = new SettableClock();
  private final List<Dispatcher> dispatchers = new ArrayList<>();
  private final LateShares shares = new LateShares();
  private MongoClient client;
  private MongoDatabase database;
  private Receiver receiver;
  private Receiver other;
  private Sender sender;
  private Work work;

  @BeforeEach
  void start() throws IOException {
    shares.completeUntil(Instant.MAX);
    client = MongoClients.create(server.bindAndGetConnectionString());
    database = client.getDatabase("test");
    receiver = new Receiver();
    other = new Receiver();
    sender =
        new Sender(
            new Destinations(
                Set.of("localhost:" + receiver.port(), "localhost:" + other.port()),
                Set.of(),
                InetAddress::getAllByName),
            clock);
    work = work();
  }

  @AfterEach
  void stop() throws IOException {
    dispatchers.forEach(Dispatcher::stop);
    sender.close();
    receiver.close();
    other.close();
    client.close();
    server.shutdownNow();
  }

  @Test
  void sendsWhatConcernsTheOrganizationAndWhatItWants() {
    publish("before", "thing", "sunrise");
    subscribe(receiver, "sunrise", "org.passage.things.happened.v1");
    dispatch();
    String wanted = publish("one", "happened", "sunrise");
    publish("one", "other", "sunrise");
    publish("two", "happened", "harbour");
    String last = publish("three", "happened", "sunrise");
    await(() -> receiver.received.size() >= 2);
    assertThat(receiver.ids()).containsExactlyInAnyOrder(wanted, last);
    JsonNode event =
        JSON.readTree(
            receiver.received.stream()
                .filter(it -> it.id().equals(wanted))
                .findFirst()
                .orElseThrow()
                .body());
    assertThat(event.get("specversion").asString()).isEqualTo("1.0");
    assertThat(event.get("id").asString()).isEqualTo(wanted);
    assertThat(event.get("source").asString()).isEqualTo("/api/things/v1");
    assertThat(event.get("subject").asString()).isEqualTo("one");
    assertThat(event.get("position").asLong()).isEqualTo(2);
  }

  @Test
  void whatFailsHoldsUpItsOwnSubjectOnly() {
    subscribe(receiver, "sunrise");
    String first = publish("a", "first", "sunrise");
    receiver.answering = it -> it.id().equals(first) ? Receiver.BROKEN : Receiver.FINE;
    dispatch();
    String second = publish("a", "second", "sunrise");
    String elsewhere = publish("b", "elsewhere", "sunrise");
    await(() -> receiver.ids().contains(elsewhere) && waiting() == 2);
    assertThat(receiver.ids()).doesNotContain(second);
    receiver.answering = it -> Receiver.FINE;
    clock.pass(Duration.ofSeconds(6));
    await(() -> waiting() == 0);
    assertThat(receiver.ids().stream().filter(it -> !it.equals(elsewhere)))
        .containsExactly(first, first, second);
  }

  @Test
  void triesAgainByTheScheduleAndGivesUpAfterADay() {
    Subscription to = subscribe(receiver, "sunrise");
    String lost = publish("a", "lost", "sunrise");
    String behind = publish("a", "behind", "sunrise");
    receiver.answering = it -> it.id().equals(lost) ? Receiver.BROKEN : Receiver.FINE;
    dispatch();
    for (int attempts = 1; attempts <= Backoff.DELAYS.size(); attempts++) {
      int made = attempts;
      await(() -> waiting() == 2 && waitingAfter(made) == 1);
      Duration delay = Backoff.DELAYS.get(attempts - 1);
      clock.pass(delay.minusMillis(1));
      pause();
      assertThat(receiver.received).hasSize(attempts);
      clock.pass(Duration.ofMillis(1));
    }
    await(() -> receiver.ids().contains(behind) && waiting() == 0);
    assertThat(receiver.ids().stream().filter(lost::equals)).hasSize(8);
    Delivery dead = work.deliveries().dead(to.id(), 10, null).items().getFirst();
    assertThat(dead.eventId()).isEqualTo(lost);
    assertThat(dead.attempts()).isEqualTo(8);
    assertThat(dead.lastStatus()).isEqualTo(500);

    receiver.answering = it -> Receiver.FINE;
    assertThat(work.deliveries().revive(to.id(), clock.instant())).isOne();
    await(() -> receiver.ids().getLast().equals(lost) && waiting() == 0);
    assertThat(work.deliveries().dead(to.id(), 10, null).items()).isEmpty();
  }

  @Test
  void leavesOneAloneAsLongAsItAsks() {
    subscribe(receiver, "sunrise");
    publish("a", "first", "sunrise");
    receiver.answering = it -> new Answer(429, Map.of("Retry-After", "600"));
    dispatch();
    await(() -> waiting() == 1);
    clock.pass(Duration.ofMinutes(9));
    pause();
    assertThat(receiver.received).hasSize(1);
    clock.pass(Duration.ofMinutes(2));
    await(() -> receiver.received.size() == 2);
  }

  @Test
  void oneThatIsGoneIsDisabledAndMissesNothing() {
    Subscription to = subscribe(receiver, "sunrise");
    String event = publish("a", "first", "sunrise");
    receiver.answering = it -> new Answer(410, Map.of());
    dispatch();
    await(() -> current(to).state() == State.DISABLED);
    String later = publish("b", "later", "sunrise");
    pause();
    assertThat(receiver.ids()).containsExactly(event);
    receiver.answering = it -> Receiver.FINE;
    set(to, State.ACTIVE);
    await(() -> receiver.received.size() == 3);
    assertThat(receiver.ids()).containsExactlyInAnyOrder(event, event, later);
  }

  @Test
  void onePausedGetsItsEventsLater() {
    Subscription to = subscribe(receiver, "sunrise");
    dispatch();
    set(to, State.PAUSED);
    String event = publish("a", "first", "sunrise");
    pause();
    assertThat(receiver.received).isEmpty();
    set(to, State.ACTIVE);
    await(() -> receiver.ids().contains(event));
  }

  @Test
  void oneThatHangsDelaysNobodyElse() {
    subscribe(receiver, "sunrise");
    subscribe(other, "sunrise");
    receiver.answering =
        it -> {
          sleep(Duration.ofSeconds(5));
          return Receiver.FINE;
        };
    for (int i = 0; i < 20; i++) {
      publish("subject" + i, "happened", "sunrise");
    }
    long start = System.nanoTime();
    dispatch();
    await(() -> other.received.size() == 20);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
  }

  @Test
  void twoInstancesSendEachEventOnceAndInOrder() {
    subscribe(receiver, "sunrise");
    dispatch();
    work = work();
    dispatch();
    List<String> sent = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      sent.add(publish("subject", "happened", "sunrise"));
    }
    await(() -> receiver.received.size() >= 300);
    pause();
    assertThat(receiver.ids()).isEqualTo(sent);
  }

  @Test
  void anotherInstanceGoesOnWhenOneIsGoneWithoutAWord() {
    Subscription to = subscribe(receiver, "sunrise");
    assertThat(work.leases().take(to.id())).isNotNull();
    work = work();
    dispatch();
    String event = publish("a", "first", "sunrise");
    pause();
    assertThat(receiver.received).isEmpty();
    clock.pass(Duration.ofSeconds(11));
    await(() -> receiver.ids().contains(event));
  }

  @Test
  void sendsAllAgainFromAPosition() {
    Subscription to = subscribe(receiver, "sunrise");
    dispatch();
    publish("a", "first", "sunrise");
    String second = publish("b", "second", "sunrise");
    String third = publish("c", "third", "sunrise");
    await(() -> receiver.received.size() == 3);
    work.leases().sendBack(to.id(), 1);
    await(() -> receiver.received.size() == 5);
    pause();
    assertThat(receiver.ids().subList(3, 5)).containsExactlyInAnyOrder(second, third);
  }

  @Test
  void sendsWhatHappensInASharedCaseAsLongAsItIsShared() {
    shares.share("case-shared");
    subscribe(receiver, "sunrise");
    String first = publish("a", "first", "harbour", "case-shared");
    publish("b", "other", "harbour", "case-other");
    publish("c", "secret", "harbour", "case-shared");
    receiver.answering = it -> Receiver.BROKEN;
    dispatch();
    await(() -> waiting() == 1);
    assertThat(receiver.ids()).containsExactly(first);
    shares.end();
    clock.pass(Duration.ofSeconds(6));
    await(() -> waiting() == 0);
    assertThat(receiver.received).hasSize(1);
  }

  @Test
  void sendsWhatHappenedInACaseWhoseShareIsKnownLater() {
    shares.completeUntil(clock.instant().minusSeconds(1));
    subscribe(receiver, "sunrise");
    String own = publish("a", "first", "sunrise", "case-own");
    String late = publish("b", "first", "harbour", "case-late");
    String behind = publish("c", "happened", "sunrise");
    dispatch();
    await(() -> receiver.ids().contains(own));
    pause();
    assertThat(receiver.ids()).containsExactly(own);
    shares.share("case-late");
    await(() -> receiver.received.size() >= 3);
    assertThat(receiver.ids()).containsExactlyInAnyOrder(own, late, behind);
  }

  @Test
  void looksAgainSoonWhetherAShareIsMissing() {
    shares.completeUntil(clock.instant().minusSeconds(1));
    Subscription to = subscribe(receiver, "sunrise");
    publish("a", "first", "harbour", "case-other");
    String behind = publish("b", "happened", "sunrise");
    dispatch();
    pause();
    assertThat(receiver.received).isEmpty();
    assertThat(work.leases().positions()).containsEntry(to.id(), 0L);
    long start = System.nanoTime();
    shares.completeUntil(clock.instant());
    await(() -> receiver.ids().contains(behind));
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    assertThat(receiver.received).hasSize(1);
  }

  private Work work() {
    EventFeed feed = new EventFeed(database);
    EventAudience audience =
        new EventAudience(
            shares,
            EventAudience.Owners.MAKERS,
            Set.of("org.passage.things.first.v1", "org.passage.things.other.v1"));
    return new Work(
        new Subscriptions(database, new Outbox(feed)),
        new Deliveries(database),
        new Leases(database, clock, Duration.ofSeconds(10)),
        feed,
        audience,
        new AttemptLog(database),
        new Courier(sender, JSON, "/api/things/v1", clock),
        new Backoff(() -> 0.5),
        clock);
  }

  private void dispatch() {
    Dispatcher dispatcher = new Dispatcher(work, Duration.ofMillis(20));
    dispatchers.add(dispatcher);
    dispatcher.start();
  }

  private Subscription subscribe(Receiver at, String organization, String... types) {
    Subscription made =
        Subscription.of(organization, at.url(), List.of(types), null, clock.instant());
    work.leases().begin(made.id(), work.feed().last());
    return work.subscriptions().add(made);
  }

  private Subscription current(Subscription of) {
    return work.subscriptions().of(of.organizationId(), of.id());
  }

  private void set(Subscription of, State state) {
    Subscription now = current(of);
    work.subscriptions().change(now.changed(now.url(), now.eventTypes(), null, state));
  }

  private String publish(String subject, String what, String organization) {
    return publish(subject, what, organization, null);
  }

  private String publish(
      String subject, String what, String organization, @Nullable String caseId) {
    Event event =
        Event.of(
            "org.passage.things." + what + ".v1",
            subject,
            caseId,
            organization,
            clock.instant(),
            Map.of());
    database
        .getCollection("events", Published.class)
        .insertOne(new Published(work.feed().last() + 1, event));
    return event.id();
  }

  private long waiting() {
    return database.getCollection("webhook-deliveries").countDocuments(eq("dead", false));
  }

  private long waitingAfter(int attempts) {
    return database
        .getCollection("webhook-deliveries")
        .countDocuments(and(eq("dead", false), eq("attempts", attempts)));
  }

  private static void await(BooleanSupplier until) {
    while (!until.getAsBoolean()) {
      sleep(Duration.ofMillis(10));
    }
  }

  /** Long enough for several looks. */
  private static void pause() {
    sleep(Duration.ofMillis(200));
  }

  private static void sleep(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
