package org.passage.cases.share;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.NewShareV1;
import org.passage.cases.api.SharePageV1;
import org.passage.cases.api.SharePurposeV1;
import org.passage.cases.api.ShareV1;
import org.passage.cases.api.SharesApi;
import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.CaseFinder;
import org.passage.cases.consent.ConsentMissing;
import org.passage.cases.consent.Consents;
import org.passage.cases.consent.SharePurpose;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.problem.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Shares over HTTP. */
@RestController
class ShareController implements SharesApi {
  private final Shares shares;
  private final Consents consents;
  private final CaseFinder finder;
  private final Clock clock;

  ShareController(Shares shares, Consents consents, CaseFinder finder, Clock clock) {
    this.shares = shares;
    this.consents = consents;
    this.finder = finder;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<ShareV1> shareCase(
      String caseId, NewShareV1 wanted, @Nullable String idempotencyKey) {
    Case found = finder.required(caseId);
    Instant now = clock.instant();
    if (wanted.getRecipient().equals(found.organizationId())) {
      throw InvalidInput.at("/recipient", "owns the case already");
    }
    Instant validUntil = wanted.getValidUntil();
    if (validUntil != null && !validUntil.isAfter(now)) {
      throw InvalidInput.at("/validUntil", "must be in the future");
    }
    List<SharePurpose> purposes = purposes(wanted);
    String consentId =
        consents
            .permitting(caseId, wanted.getRecipient(), Set.copyOf(purposes))
            .orElseThrow(ConsentMissing::new);
    Share shared =
        shares.add(
            Share.of(
                found.organizationId(),
                caseId,
                wanted.getRecipient(),
                purposes,
                consentId,
                validUntil,
                now));
    return ResponseEntity.created(
            URI.create("/api/cases/v1/cases/" + caseId + "/shares/" + shared.id()))
        .eTag(ETags.of(shared.version()))
        .body(full(shared));
  }

  @Override
  public ResponseEntity<SharePageV1> listShares(
      String caseId, Integer limit, @Nullable String cursor) {
    finder.required(caseId);
    Page<Share> page = shares.of(caseId, limit, cursor);
    return ResponseEntity.ok(new SharePageV1(page.map(this::full).items()).next(page.next()));
  }

  @Override
  public ResponseEntity<ShareV1> getShare(String caseId, String shareId) {
    return answer(required(caseId, shareId));
  }

  @Override
  public ResponseEntity<ShareV1> endShare(
      String caseId, String shareId, @Nullable String idempotencyKey, @Nullable String ifMatch) {
    Share found = required(caseId, shareId);
    ETags.check(ifMatch, found.version());
    return answer(shares.change(found.end(clock.instant())));
  }

  private Share required(String caseId, String shareId) {
    finder.required(caseId);
    return shares.find(caseId, shareId).orElseThrow(NotFound::new);
  }

  private static List<SharePurpose> purposes(NewShareV1 wanted) {
    return wanted.getPurposes().stream().map(it -> SharePurpose.valueOf(it.name())).toList();
  }

  private ResponseEntity<ShareV1> answer(Share it) {
    return ResponseEntity.ok().eTag(ETags.of(it.version())).body(full(it));
  }

  private ShareV1 full(Share it) {
    return with(it, shares.live(it));
  }

  static ShareV1 with(Share it, boolean live) {
    return new ShareV1(
            it.id(),
            it.caseId(),
            it.recipient(),
            it.purposes().stream().map(purpose -> SharePurposeV1.valueOf(purpose.name())).toList(),
            it.consentId(),
            it.sharedAt(),
            live)
        .validUntil(it.validUntil())
        .endedAt(it.endedAt());
  }
}
