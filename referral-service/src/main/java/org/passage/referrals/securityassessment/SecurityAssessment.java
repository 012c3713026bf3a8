package org.passage.referrals.securityassessment;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.problem.SecondPersonNeeded;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;
import org.passage.referrals.countryrisk.Corridor;
import org.passage.referrals.referral.Referral;
import org.passage.referrals.referral.Stamp;
import org.passage.referrals.securityassessment.Standing.Decision;
import org.passage.referrals.securityassessment.Standing.Outdating;

/**
 * How safe a journey of a referral is. Its events tell that there is one, and nothing of what it
 * says.
 *
 * @param organizationId the sending organization
 */
public record SecurityAssessment(
    @BsonId String id,
    long version,
    String organizationId,
    String caseId,
    String referralId,
    Corridor corridor,
    Assessed assessed,
    @Personal Inputs inputs,
    @Personal Finding finding,
    Standing standing,
    List<Event> outbox)
    implements Aggregate {

  /**
   * How it came to be.
   *
   * @param weightsVersion by which it was made
   */
  public record Assessed(Stamp asked, int weightsVersion, Instant validUntil) {}

  static SecurityAssessment of(
      Referral referral, Corridor corridor, Inputs inputs, Finding finding, Assessed assessed) {
    SecurityAssessment made =
        new SecurityAssessment(
            Ids.next("sec"),
            0,
            referral.organizationId(),
            referral.terms().caseId(),
            referral.id(),
            corridor,
            assessed,
            inputs,
            finding,
            Standing.PROPOSED,
            List.of());
    return made.with(Standing.PROPOSED, "security-assessed", Map.of(), assessed.asked().at());
  }

  /**
   * A supervisor decides.
   *
   * @throws SecondPersonNeeded when it is the one who asked for it
   * @throws NotAwaitingDecision when it is decided, or does not hold any more
   */
  SecurityAssessment decided(Decision by) {
    if (by.given().by().equals(assessed.asked().by())) {
      throw new SecondPersonNeeded("You asked for it; another person decides.");
    }
    if (over(by.given().at())) {
      throw new NotAwaitingDecision("Its time is over; assess anew.");
    }
    return with(
        standing.decided(by),
        "security-assessment-" + Codes.written(by.verdict()),
        Map.of(),
        by.given().at());
  }

  /** An input has changed; what is out of date stays so. */
  SecurityAssessment outdated(SecurityInputChange change, Instant now) {
    return standing.current()
        ? with(
            standing.outdated(new Outdating(change, now)),
            "security-assessment-outdated",
            Map.of("change", Codes.written(change)),
            now)
        : this;
  }

  /** Whether its time is over at a moment. */
  boolean over(Instant at) {
    return at.isAfter(assessed.validUntil());
  }

  /**
   * It is approved, nothing that it rests on is known to have changed, and its time is not over.
   */
  boolean holds(Instant at) {
    return standing.state() == SecurityState.APPROVED && standing.current() && !over(at);
  }

  private SecurityAssessment with(
      Standing next, String what, Map<String, String> more, Instant now) {
    Map<String, String> data = new HashMap<>(more);
    data.put("referralId", referralId);
    return new SecurityAssessment(
        id,
        version + 1,
        organizationId,
        caseId,
        referralId,
        corridor,
        assessed,
        inputs,
        finding,
        next,
        Event.append(
            outbox,
            Event.of(
                "org.passage.referrals." + what + ".v1", id, caseId, organizationId, now, data)));
  }
}
