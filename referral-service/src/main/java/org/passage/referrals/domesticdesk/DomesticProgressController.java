package org.passage.referrals.domesticdesk;

import static org.passage.referrals.domesticdesk.DomesticAccess.organization;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.concurrency.ETags;
import org.passage.referrals.api.DomesticProgressApi;
import org.passage.referrals.api.DomesticReferralV1;
import org.passage.referrals.api.NewDomesticAnswerV1;
import org.passage.referrals.api.NewDomesticProgressV1;
import org.passage.referrals.api.NewDomesticRevocationV1;
import org.passage.referrals.api.NewSatisfactionV1;
import org.passage.referrals.domestic.DomesticDeadlines;
import org.passage.referrals.domestic.DomesticReferral;
import org.passage.referrals.domestic.DomesticReferrals;
import org.passage.referrals.domestic.DomesticStep;
import org.passage.referrals.domestic.Mark;
import org.passage.referrals.domestic.Mark.Told;
import org.passage.referrals.domestic.Satisfaction;
import org.passage.referrals.referral.Stamp;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** What becomes of a domestic referral, and what is told back of it, over HTTP. */
@RestController
class DomesticProgressController implements DomesticProgressApi {
  private final DomesticReferrals referrals;
  private final DomesticAccess access;
  private final DomesticDeadlines deadlines;
  private final Clock clock;

  DomesticProgressController(
      DomesticReferrals referrals,
      DomesticAccess access,
      DomesticDeadlines deadlines,
      Clock clock) {
    this.referrals = referrals;
    this.access = access;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<DomesticReferralV1> answerDomesticReferral(
      String domesticReferralId,
      NewDomesticAnswerV1 said,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    return step(
        domesticReferralId, ifMatch, ToldFormat.answer(said.getAnswer()), ToldFormat.told(said));
  }

  @Override
  public ResponseEntity<DomesticReferralV1> reportDomesticProgress(
      String domesticReferralId,
      NewDomesticProgressV1 said,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    return step(
        domesticReferralId,
        ifMatch,
        ToldFormat.progress(said.getProgress()),
        ToldFormat.told(said));
  }

  @Override
  public ResponseEntity<DomesticReferralV1> revokeDomesticReferral(
      String domesticReferralId,
      NewDomesticRevocationV1 said,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    return step(domesticReferralId, ifMatch, DomesticStep.REVOKE, ToldFormat.told(said));
  }

  @Override
  public ResponseEntity<DomesticReferralV1> recordSatisfaction(
      String domesticReferralId, NewSatisfactionV1 said, @Nullable String ifMatch) {
    DomesticReferral found = access.changeable(domesticReferralId, ifMatch);
    return answer(
        found.satisfied(
            organization(),
            new Satisfaction(
                said.getScore(), said.getWords(), said.getTellRecipient(), Stamp.now(clock))));
  }

  private ResponseEntity<DomesticReferralV1> step(
      String id, @Nullable String ifMatch, DomesticStep step, Told told) {
    DomesticReferral found = access.changeable(id, ifMatch);
    Mark mark = new Mark(step, Stamp.now(clock), told);
    return answer(found.step(organization(), mark, deadlines));
  }

  private ResponseEntity<DomesticReferralV1> answer(DomesticReferral changed) {
    DomesticReferral written = referrals.replace(changed);
    return ResponseEntity.ok()
        .eTag(ETags.of(written.version()))
        .body(new DomesticFormat(organization(), clock.instant()).full(written));
  }
}
