package org.passage.reintegration.grant;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passage.chassis.access.CaseCopies;
import org.passage.chassis.encryption.Vault;
import org.passage.chassis.events.CloudEvent;
import org.passage.chassis.problem.NotFound;
import org.passage.reintegration.Api.Reply;
import org.passage.reintegration.JourneyTest;
import org.passage.reintegration.fund.Books;
import org.passage.reintegration.fund.GrantErased;
import org.passage.reintegration.ledger.Posting;
import org.passage.reintegration.ledger.Voucher;
import org.springframework.beans.factory.annotation.Autowired;

/** What was set aside for somebody whose case is erased goes back to the fund. */
class ErasedGrantTest extends JourneyTest {
  private static final Duration LATELY = Duration.ofSeconds(30);
  private static final Duration LONG_AGO = Duration.ofMinutes(30);

  @Autowired Grants grants;
  @Autowired GrantSteps steps;
  @Autowired Books books;
  @Autowired ErasedGrants erased;
  @Autowired Vault vault;
  @Autowired MongoDatabase database;

  private Reply fund;

  @BeforeEach
  void aFund() {
    fund = fund("1000.00");
  }

  @Test
  void givesBackOnceWhatIsNotPaid() {
    Reply grant = inTwoParts();
    assertThat(paid(grant).text("standing.committed")).isEqualTo("150.00");
    Reply anothers = anothersGrant("100.00");

    caseIsErased();
    caseIsErased();

    assertThat(officer.get("/grants/" + grant.id()).status()).isEqualTo(404);
    stands("100.00", "300.00", "600.00", "5");
    Reply entries = supervisor.get("/funds/" + fund.id() + "/entries");
    assertThat(entries.text("items[0].kind")).isEqualTo("release");
    assertThat(entries.text("items[0].grantId")).isEqualTo(grant.id());
    assertThat(paid(anothers).text("state")).isEqualTo("paid");
  }

  @Test
  void givesBackWhatTheFundSetAsideBeforeTheGrantHeardOfIt() {
    Grant begun = begun(requested(active(), fund, "450.00"));
    books.post(begun.fundId(), pending(begun));

    caseIsErased();

    stands("0.00", "0.00", "1000.00", "3");
  }

  @Test
  void givesBackWhatWasSetAsideJustAfter() {
    Grant begun = begun(requested(active(), fund, "450.00"));
    caseIsErased();
    stands("0.00", "0.00", "1000.00", "1");

    assertThatThrownBy(() -> steps.complete(begun)).isInstanceOf(NotFound.class);

    stands("0.00", "0.00", "1000.00", "3");
  }

  @Test
  void givesBackWhatWasSetAsideJustAfterAndThePowerWasCutThen() {
    Grant begun = begun(requested(active(), fund, "450.00"), LONG_AGO);
    caseIsErased();
    books.post(begun.fundId(), pending(begun));
    stands("450.00", "0.00", "550.00", "2");

    steps.completeBrokenOff();
    steps.completeBrokenOff();

    stands("0.00", "0.00", "1000.00", "3");
    assertThat(stored().countDocuments(and(eq("_id", begun.id()), exists("pending")))).isZero();
  }

  @Test
  void keepsNoOthersWaitingHoweverManyThereAre() {
    Grant gone = begun(requested(active(), fund, "10.00"), LATELY);
    caseIsErased();
    Document like = Objects.requireNonNull(stored().find(eq("_id", gone.id())).first());
    stored()
        .insertMany(
            IntStream.range(0, 101)
                .mapToObj(it -> new Document(like).append("_id", "grt_z" + it))
                .toList());
    caseId = sharedCase(false);
    Grant begun = begun(requested(active(), fund, "450.00"), LATELY);

    steps.completeBrokenOff();
    stored().deleteMany(eq("caseId", gone.caseId()));

    assertThat(grants.of("sunrise", begun.id()).state()).isEqualTo(GrantState.COMMITTED);
  }

  @Test
  void isNotPaidOutOfWhatIsSetAsideForOthers() {
    Grant grant = grants.of("sunrise", committed(active(), fund, "450.00").id());
    Payment payment = new Payment(today(), "RC-1", null, null);
    Grant begun = grant.pay(1, payment, Voucher.of(today(), "somebody"), Instant.now());
    anothersGrant("450.00");

    caseIsErased();

    assertThatThrownBy(() -> books.post(begun.fundId(), pending(begun)))
        .isInstanceOf(GrantErased.class);
    stands("450.00", "0.00", "550.00", "4");
  }

  private Reply inTwoParts() {
    String parts = ", \"instalments\": [{\"amount\": \"300.00\"}, {\"amount\": \"150.00\"}]";
    Reply requested =
        officer.post("/plans/" + active().id() + "/grants", wanted(fund, "450.00", parts));
    return supervisor.post("/grants/" + requested.id() + "/approval", "", requested);
  }

  private Reply anothersGrant(String amount) {
    String hers = caseId;
    caseId = sharedCase(false);
    Reply grant = committed(active(), fund, amount);
    caseId = hers;
    return grant;
  }

  private Grant begun(Reply requested) {
    return begun(requested, Duration.ZERO);
  }

  private Grant begun(Reply requested, Duration ago) {
    Approval by = new Approval("somebody", Instant.now().minus(ago));
    Grant grant = grants.of("sunrise", requested.id());
    return grants.change(grant.approve(by, 1, Voucher.of(today(), "somebody")));
  }

  private MongoCollection<Document> stored() {
    return database.getCollection("grants");
  }

  private static Posting pending(Grant begun) {
    return Objects.requireNonNull(begun.pending()).posting();
  }

  private void caseIsErased() {
    vault.destroy(caseId);
    erased.heard(
        new CloudEvent(
            "1.0",
            "evt_1",
            "/api/cases/v1",
            CaseCopies.ERASED,
            caseId,
            Instant.now(),
            caseId,
            "harbour",
            1,
            Map.of()));
  }

  private void stands(String committed, String paid, String available, String entries) {
    Reply balance = supervisor.get("/funds/" + fund.id() + "/trial-balance");
    assertThat(balance.text("counted.committed")).isEqualTo(committed);
    assertThat(balance.text("counted.paid")).isEqualTo(paid);
    assertThat(balance.text("counted.available")).isEqualTo(available);
    assertThat(balance.text("entries")).isEqualTo(entries);
    assertThat(balance.text("agrees")).isEqualTo("true");
  }
}
