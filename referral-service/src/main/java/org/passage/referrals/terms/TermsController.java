package org.passage.referrals.terms;

import java.net.URI;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.codes.Countries;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.security.Caller;
import org.passage.referrals.api.FormerTermsPageV1;
import org.passage.referrals.api.FormerTermsV1;
import org.passage.referrals.api.NewTermsV1;
import org.passage.referrals.api.ReferralV1;
import org.passage.referrals.api.TermsApi;
import org.passage.referrals.api.UrgencyV1;
import org.passage.referrals.casefile.CaseFile;
import org.passage.referrals.protocol.Urgency;
import org.passage.referrals.referral.Choice;
import org.passage.referrals.referral.Disclosure;
import org.passage.referrals.referral.FormerTerms;
import org.passage.referrals.referral.Listing;
import org.passage.referrals.referral.Referral;
import org.passage.referrals.referral.ReferralAnswer;
import org.passage.referrals.referral.Referrals;
import org.passage.referrals.referral.Stamp;
import org.passage.referrals.referral.Terms;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Amending the terms of a referral over HTTP. */
@RestController
class TermsController implements TermsApi {
  private final Referrals referrals;
  private final Disclosure disclosure;
  private final CaseFile casefile;
  private final ReferralAnswer answer;
  private final Clock clock;

  TermsController(
      Referrals referrals,
      Disclosure disclosure,
      CaseFile casefile,
      ReferralAnswer answer,
      Clock clock) {
    this.referrals = referrals;
    this.disclosure = disclosure;
    this.casefile = casefile;
    this.answer = answer;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<ReferralV1> amendTerms(
      String referralId,
      NewTermsV1 wanted,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    Referral found = disclosure.readable(referralId);
    ETags.check(ifMatch, found.version());
    Stamp by = Stamp.now(clock);
    Referral amended =
        found.amend(
            Caller.current().organizationId(),
            terms(wanted, found.terms(), by),
            said(wanted, found),
            by.at());
    casefile.requireReferral(amended.caseId(), amended.terms().receivingOrganizationId());
    return answer.created(
        URI.create("/api/referrals/v1/referrals/" + referralId), referrals.change(amended));
  }

  private static Terms terms(NewTermsV1 wanted, Terms before, Stamp by) {
    Urgency urgency =
        Objects.requireNonNullElse(
            Codes.same(Urgency.class, wanted.getUrgency()), before.urgency());
    String country = Objects.requireNonNullElse(wanted.getCountry(), before.country());
    if (urgency == before.urgency() && country.equals(before.country())) {
      throw InvalidInput.at("", "must say another urgency or another country");
    }
    if (before.transitCountries().contains(Countries.required("/country", country))) {
      throw InvalidInput.at("/country", "must not be one of the transit countries");
    }
    return before.amended(urgency, country, wanted.getReason(), by);
  }

  /** Another country is another offer, so she is asked; how urgent it is, is not her choice. */
  private static Choice said(NewTermsV1 wanted, Referral found) {
    boolean elsewhere =
        wanted.getCountry() != null && !wanted.getCountry().equals(found.terms().country());
    if (elsewhere != (wanted.getChoice() != null)) {
      throw InvalidInput.at(
          "/choice", elsewhere ? "is needed for another country" : "belongs to another country");
    }
    return Objects.requireNonNullElse(
        Codes.same(Choice.class, wanted.getChoice()), found.progress().choice());
  }

  @Override
  public ResponseEntity<FormerTermsPageV1> listFormerTerms(
      String referralId, Integer limit, @Nullable String cursor) {
    Page<FormerTerms> page =
        Listing.page(
            disclosure.readable(referralId).terms().former(), FormerTerms::id, limit, cursor);
    return ResponseEntity.ok(
        new FormerTermsPageV1(page.map(TermsController::full).items()).next(page.next()));
  }

  private static FormerTermsV1 full(FormerTerms it) {
    return new FormerTermsV1(
        it.id(),
        UrgencyV1.valueOf(it.urgency().name()),
        it.country(),
        it.reason(),
        it.replaced().by(),
        it.replaced().at());
  }
}
