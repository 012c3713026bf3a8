package org.passage.reintegration.monitoring;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.passage.chassis.encryption.Vault;
import org.passage.chassis.store.Ids;
import org.passage.reintegration.Api.Reply;
import org.passage.reintegration.JourneyTest;
import org.passage.reintegration.plan.Plans;
import org.springframework.beans.factory.annotation.Autowired;

class MonitoringTest extends JourneyTest {
  @Autowired private Monitorings monitorings;
  @Autowired private Plans plans;
  @Autowired private Vault vault;
  @Autowired private MongoDatabase database;

  @Test
  void beginsWithThePlanAtTheMonthsOfThePlace() {
    Reply begun = caseworker.get(path(active()));

    assertThat(begun.status()).isEqualTo(200);
    assertThat(begun.text("risk")).isEqualTo("standard");
    assertThat(begun.text("visits[*].month")).isEqualTo("[1,3,6,12]");
    assertThat(begun.text("visits[0].dueOn")).isEqualTo(today().plusMonths(1).toString());
    assertThat(caseworker.get(path(agreed())).problem()).isEqualTo("plan-not-started");
  }

  @Test
  void isAgreedOnAnew() {
    Reply plan = active();
    Reply begun = officer.get(path(plan));

    Reply refused = officer.put(path(plan), "{\"months\": [2, 2], \"risk\": \"high\"}", begun);
    assertThat(refused.pointers()).containsExactly("/months");
    Reply agreed = officer.put(path(plan), "{\"months\": [2, 4], \"risk\": \"high\"}", begun);
    assertThat(agreed.text("visits[*].month")).isEqualTo("[2,4]");
    assertThat(agreed.text("risk")).isEqualTo("high");
    assertThat(officer.put(path(plan), "{\"months\": [2], \"risk\": \"high\"}", begun).status())
        .isEqualTo(412);
    assertThat(stranger.get(path(plan)).status()).isEqualTo(404);
  }

  @Test
  void aMissedVisitIsToldToMoreAndMorePeople() {
    Reply plan = active();
    LocalDate due = today().plusMonths(1);

    roundOn(due.plusDays(13));
    assertThat(officer.get(path(plan)).has("overdue")).isFalse();
    roundOn(due.plusDays(14));
    roundOn(due.plusDays(14));
    assertThat(officer.get(path(plan)).text("overdue")).isEqualTo("officer");
    roundOn(due.plusDays(28));
    assertThat(officer.get(path(plan)).text("overdue")).isEqualTo("supervisor");
    roundOn(due.plusDays(42));
    roundOn(due.plusDays(99));
    assertThat(officer.get(path(plan)).text("overdue")).isEqualTo("alarm");
    assertThat(officer.get("/overdue-visits?level=alarm&limit=1").text("items[0].planId"))
        .isEqualTo(plan.id());
    assertThat(stranger.get("/overdue-visits").text("items.length()")).isEqualTo("0");
  }

  @Test
  void isToldSoonerWhereTheDangerIsGreat() {
    Reply plan = active();
    officer.put(path(plan), "{\"months\": [1], \"risk\": \"high\"}", officer.get(path(plan)));

    roundOn(today().plusMonths(1).plusDays(2));

    assertThat(officer.get(path(plan)).text("overdue")).isEqualTo("officer");
  }

  @Test
  void endsWithThePlanUnlessSheWishesToBeAsked() {
    Reply over = active();
    officer.post("/plans/" + over.id() + "/ending", "{\"reason\": \"her-wish\"}", over);
    Reply asked = active();
    officer.post(
        "/plans/" + asked.id() + "/ending",
        "{\"reason\": \"her-wish\", \"followUp\": {\"wished\": true}}",
        asked);

    roundOn(today().plusMonths(1).plusDays(14));

    assertThat(officer.get(path(over)).has("overdue")).isFalse();
    assertThat(officer.get(path(asked)).text("overdue")).isEqualTo("officer");
  }

  @Test
  void isToldHoweverManyErasedCasesComeBefore() {
    erasedBefore(active(), 101);
    caseId = sharedCase(false);
    Reply plan = active();

    roundOn(today().plusMonths(1).plusDays(14));

    assertThat(officer.get(path(plan)).text("overdue")).isEqualTo("officer");
  }

  @Test
  void aPlanDoesNotStartBeforeItsVisitsAreDue() {
    Reply agreed = agreed();
    String id = Monitoring.idOf(agreed.id());
    database.getCollection("monitorings").insertOne(new Document("_id", id).append("visits", 7));

    Reply refused = officer.post("/plans/" + agreed.id() + "/start", "", agreed);

    assertThat(refused.status()).isEqualTo(500);
    assertThat(officer.get("/plans/" + agreed.id()).text("state")).isEqualTo("agreed");
    database.getCollection("monitorings").deleteOne(eq("_id", id));
  }

  /** As many as these visits are due, of a case that is erased. */
  private void erasedBefore(Reply plan, int many) {
    MongoCollection<Document> stored = database.getCollection("monitorings");
    Document one =
        Objects.requireNonNull(stored.find(eq("_id", Monitoring.idOf(plan.id()))).first());
    stored.insertMany(
        IntStream.range(0, many)
            .mapToObj(it -> new Document(one).append("_id", Ids.next("mon")))
            .toList());
    vault.destroy(caseId);
  }

  private void roundOn(LocalDate day) {
    Clock then = Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    MissedVisits.round(monitorings, plans, then);
  }

  private static String path(Reply plan) {
    return "/plans/" + plan.id() + "/monitoring";
  }
}
