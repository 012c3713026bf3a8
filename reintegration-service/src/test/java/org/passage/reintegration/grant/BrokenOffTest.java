package org.passage.reintegration.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passage.reintegration.Api.Reply;
import org.passage.reintegration.JourneyTest;
import org.passage.reintegration.fund.Books;
import org.passage.reintegration.ledger.Voucher;
import org.springframework.beans.factory.annotation.Autowired;

/** A power cut between the writes of a step. */
class BrokenOffTest extends JourneyTest {
  @Autowired Grants grants;
  @Autowired GrantSteps steps;
  @Autowired Books books;

  private Reply fund;
  private Grant begun;

  @BeforeEach
  void aStepIsBegun() {
    fund = fund("500.00");
    Grant requested = grants.of("sunrise", requested(active(), fund, "450.00").id());
    Approval by = new Approval("somebody", Instant.now().minusSeconds(60));
    begun = grants.change(requested.approve(by, 1, Voucher.of(today(), "somebody")));
  }

  @Test
  void beforeTheFundWasAskedIsTakenUpAgain() {
    steps.completeBrokenOff();

    isCommittedOnce();
  }

  @Test
  void afterTheFundLetItInIsTakenUpAgainAndNothingIsPostedTwice() {
    books.post(begun.fundId(), Objects.requireNonNull(begun.pending()).posting());
    assertThat(officer.get("/grants/" + begun.id()).text("state")).isEqualTo("requested");

    steps.completeBrokenOff();
    steps.completeBrokenOff();

    isCommittedOnce();
  }

  @Test
  void isCompletedByWhoeverComesNext() {
    Reply read = officer.get("/grants/" + begun.id());

    Reply paid = paid(read);

    assertThat(paid.status()).isEqualTo(412);
    isCommittedOnce();
    assertThat(paid(officer.get("/grants/" + begun.id())).text("state")).isEqualTo("paid");
  }

  @Test
  void leavesNothingWhenTheFundDoesNotLetItIn() {
    Reply other = committed(active(), fund, "450.00");

    steps.completeBrokenOff();

    assertThat(other.text("state")).isEqualTo("committed");
    assertThat(officer.get("/grants/" + begun.id()).text("state")).isEqualTo("requested");
    assertThat(grants.of("sunrise", begun.id()).pending()).isNull();
    assertThat(balance().text("counted.committed")).isEqualTo("450.00");
    assertThat(balance().text("agrees")).isEqualTo("true");
  }

  private void isCommittedOnce() {
    assertThat(officer.get("/grants/" + begun.id()).text("state")).isEqualTo("committed");
    assertThat(balance().text("counted.committed")).isEqualTo("450.00");
    assertThat(balance().text("entries")).isEqualTo("2");
    assertThat(balance().text("balanced")).isEqualTo("true");
    assertThat(balance().text("agrees")).isEqualTo("true");
  }

  private Reply balance() {
    return supervisor.get("/funds/" + fund.id() + "/trial-balance");
  }
}
