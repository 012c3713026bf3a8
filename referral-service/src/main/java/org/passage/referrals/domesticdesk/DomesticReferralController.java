package org.passage.referrals.domesticdesk;

import static org.passage.referrals.domesticdesk.DomesticAccess.organization;

import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.referrals.api.AssistanceTypeV1;
import org.passage.referrals.api.DomesticReferralPageV1;
import org.passage.referrals.api.DomesticReferralV1;
import org.passage.referrals.api.DomesticReferralsApi;
import org.passage.referrals.api.DomesticRequestV1;
import org.passage.referrals.api.DomesticStateV1;
import org.passage.referrals.api.NewChoiceV1;
import org.passage.referrals.api.NewDomesticReferralV1;
import org.passage.referrals.api.PartyV1;
import org.passage.referrals.api.UrgencyV1;
import org.passage.referrals.casefile.CaseFile;
import org.passage.referrals.domestic.DomesticReferral;
import org.passage.referrals.domestic.DomesticReferrals;
import org.passage.referrals.domestic.DomesticState;
import org.passage.referrals.domestic.Wanted;
import org.passage.referrals.domestic.Wanted.Asked;
import org.passage.referrals.protocol.AssistanceType;
import org.passage.referrals.protocol.Party;
import org.passage.referrals.protocol.Urgency;
import org.passage.referrals.referral.Choice;
import org.passage.referrals.referral.Stamp;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Drafts, lists and single domestic referrals over HTTP. */
@RestController
class DomesticReferralController implements DomesticReferralsApi {
  private final DomesticReferrals referrals;
  private final DomesticAccess access;
  private final Recipients recipients;
  private final CaseFile casefile;
  private final Clock clock;

  DomesticReferralController(
      DomesticReferrals referrals,
      DomesticAccess access,
      Recipients recipients,
      CaseFile casefile,
      Clock clock) {
    this.referrals = referrals;
    this.access = access;
    this.recipients = recipients;
    this.casefile = casefile;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<DomesticReferralV1> draftDomesticReferral(
      NewDomesticReferralV1 wanted, @Nullable String idempotencyKey) {
    casefile.ownedAndChild(wanted.getCaseId());
    DomesticReferral drafted =
        referrals.add(
            DomesticReferral.draft(
                organization(),
                wanted.getCaseId(),
                DraftFormat.draft(wanted.getRequest(), organization(), recipients),
                Choice.valueOf(wanted.getChoice().name()),
                Stamp.now(clock)));
    return ResponseEntity.created(
            URI.create("/api/referrals/v1/domestic-referrals/" + drafted.id()))
        .eTag(ETags.of(drafted.version()))
        .body(format().full(drafted));
  }

  @Override
  public ResponseEntity<DomesticReferralPageV1> listDomesticReferrals(
      @Nullable PartyV1 party,
      @Nullable String caseId,
      @Nullable DomesticStateV1 state,
      @Nullable AssistanceTypeV1 assistance,
      @Nullable UrgencyV1 urgency,
      @Nullable String with,
      @Nullable Boolean overdue,
      Integer limit,
      @Nullable String cursor) {
    Wanted wanted =
        new Wanted(
            Codes.same(Party.class, party),
            caseId,
            Codes.same(DomesticState.class, state),
            new Asked(
                Codes.same(AssistanceType.class, assistance),
                Codes.same(Urgency.class, urgency),
                with),
            overdue);
    Page<DomesticReferral> page =
        referrals
            .page(organization(), wanted, clock.instant(), limit, cursor)
            .only(access.visible()::shows);
    return ResponseEntity.ok(
        new DomesticReferralPageV1(page.map(format()::full).items()).next(page.next()));
  }

  @Override
  public ResponseEntity<DomesticReferralV1> getDomesticReferral(String domesticReferralId) {
    DomesticReferral found = access.readable(domesticReferralId);
    return answer(found, access.suspended(found));
  }

  @Override
  public ResponseEntity<DomesticReferralV1> changeDomesticReferral(
      String domesticReferralId, DomesticRequestV1 wanted, @Nullable String ifMatch) {
    DomesticReferral found = access.changeable(domesticReferralId, ifMatch);
    return answer(
        referrals.replace(
            found.redrafted(
                DraftFormat.draft(wanted, found.organizationId(), recipients), clock.instant())),
        false);
  }

  @Override
  public ResponseEntity<DomesticReferralV1> recordDomesticChoice(
      String domesticReferralId, NewChoiceV1 wanted, @Nullable String ifMatch) {
    DomesticReferral found = access.changeable(domesticReferralId, ifMatch);
    return answer(
        referrals.replace(
            found.choose(
                organization(), Choice.valueOf(wanted.getChoice().name()), clock.instant())),
        null);
  }

  private ResponseEntity<DomesticReferralV1> answer(
      DomesticReferral it, @Nullable Boolean suspended) {
    return ResponseEntity.ok()
        .eTag(ETags.of(it.version()))
        .body(format().full(it).suspended(suspended));
  }

  private DomesticFormat format() {
    return new DomesticFormat(organization(), clock.instant());
  }
}
