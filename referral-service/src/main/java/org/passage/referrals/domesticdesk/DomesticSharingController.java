package org.passage.referrals.domesticdesk;

import static org.passage.referrals.domesticdesk.DomesticAccess.organization;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.concurrency.ETags;
import org.passage.referrals.api.DomesticPreviewV1;
import org.passage.referrals.api.DomesticReferralV1;
import org.passage.referrals.api.DomesticSharingApi;
import org.passage.referrals.api.NewDomesticSendingV1;
import org.passage.referrals.api.SharedFieldV1;
import org.passage.referrals.casefile.CaseFile;
import org.passage.referrals.domestic.Disclosed.Agreement;
import org.passage.referrals.domestic.Disclosed.Sending;
import org.passage.referrals.domestic.DomesticDeadlines;
import org.passage.referrals.domestic.DomesticReferral;
import org.passage.referrals.domestic.DomesticReferrals;
import org.passage.referrals.preview.Preview;
import org.passage.referrals.preview.Previews;
import org.passage.referrals.protocol.Party;
import org.passage.referrals.referral.Stamp;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** What the recipient is told, over HTTP: shown to her first, sent when she agrees, read. */
@RestController
class DomesticSharingController implements DomesticSharingApi {
  private final DomesticReferrals referrals;
  private final DomesticAccess access;
  private final Previews previews;
  private final CaseFile casefile;
  private final DomesticDeadlines deadlines;
  private final Clock clock;

  DomesticSharingController(
      DomesticReferrals referrals,
      DomesticAccess access,
      Previews previews,
      CaseFile casefile,
      DomesticDeadlines deadlines,
      Clock clock) {
    this.referrals = referrals;
    this.access = access;
    this.previews = previews;
    this.casefile = casefile;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<DomesticPreviewV1> previewDomesticReferral(
      String domesticReferralId, @Nullable String ifMatch, @Nullable String idempotencyKey) {
    DomesticReferral found = access.changeable(domesticReferralId, ifMatch);
    found.course().requireDraft();
    casefile.requireDomesticReferral(found.caseId(), found.draft().to().organizationId());
    Preview made = previews.of(found.caseId(), DraftFormat.asked(found), found.draft().fields());
    return answer(referrals.replace(found.shown(made)), made);
  }

  @Override
  public ResponseEntity<DomesticReferralV1> sendDomesticReferral(
      String domesticReferralId,
      NewDomesticSendingV1 wanted,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    DomesticReferral found = access.changeable(domesticReferralId, ifMatch);
    Instant now = clock.instant();
    Sending sending =
        new Sending(new Agreement(wanted.getLanguage(), wanted.getInterpreter()), Stamp.now(clock));
    DomesticReferral sent = found.sent(organization(), wanted.getDigest(), sending, deadlines);
    casefile.requireDomesticReferral(sent.caseId(), sent.draft().to().organizationId());
    DomesticReferral written = referrals.replace(sent);
    return ResponseEntity.ok()
        .eTag(ETags.of(written.version()))
        .body(new DomesticFormat(organization(), now).full(written));
  }

  @Override
  public ResponseEntity<DomesticPreviewV1> getDomesticSharedData(String domesticReferralId) {
    DomesticReferral found = access.readable(domesticReferralId);
    return answer(found, found.course().told(found.party(organization())));
  }

  /** What is not in her file is nobody's business but the sending side's. */
  private ResponseEntity<DomesticPreviewV1> answer(DomesticReferral it, Preview made) {
    boolean sending = it.party(organization()) == Party.SENDING;
    return ResponseEntity.ok()
        .eTag(ETags.of(it.version()))
        .body(
            new DomesticPreviewV1(made.text(), made.digest(), made.madeAt())
                .unknown(sending ? Codes.all(SharedFieldV1.class, made.unknown()) : null)
                .holdsUntil(
                    it.course().disclosed().sending() == null
                        ? made.madeAt().plus(deadlines.previewHolds())
                        : null));
  }
}
