package org.passage.cases.share;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.passage.cases.casefile.Cases;
import org.passage.cases.casefile.FurtherAccess;
import org.passage.cases.consent.Consents;
import org.passage.cases.consent.SharePurpose;
import org.passage.cases.consent.Sharing;
import org.passage.cases.consent.SharingConsent;
import org.passage.cases.restriction.Restrictions;
import org.passage.chassis.access.Basis;
import org.passage.chassis.access.CaseFacts;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.events.EventAudience.SharedCases;
import org.passage.chassis.paging.Page;
import org.passage.chassis.security.Caller;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.springframework.stereotype.Component;

/** The shares of all cases, and what follows from them. */
@Component
final class Shares implements Sharing, FurtherAccess, SharedCases {
  private static final String API_CLIENT = "partner-agency";

  /** More than one organization ever has of one case; the oldest beyond count no more. */
  private static final int MOST = 20;

  private final Documents<Share> documents;
  private final Consents consents;
  private final Restrictions restrictions;
  private final Cases cases;
  private final Clock clock;

  Shares(
      MongoDatabase database,
      Outbox outbox,
      Consents consents,
      Restrictions restrictions,
      Cases cases,
      Clock clock) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "shares",
            Share.class,
            List.of(
                new IndexModel(compoundIndex(ascending("caseId"), descending("_id"))),
                new IndexModel(
                    compoundIndex(
                        ascending("caseId", "recipient", "endedAt"), descending("_id")))));
    this.consents = consents;
    this.restrictions = restrictions;
    this.cases = cases;
    this.clock = clock;
  }

  Share add(Share shared) {
    return documents.insert(shared);
  }

  Share change(Share changed) {
    return documents.replace(changed);
  }

  Optional<Share> find(String caseId, String shareId) {
    return documents.find(shareId).filter(found -> found.caseId().equals(caseId));
  }

  Page<Share> of(String caseId, int limit, @Nullable String cursor) {
    return documents.page(eq("caseId", caseId), limit, cursor);
  }

  /**
   * Whether a share holds: it runs, she has consented to it without a break, the use of her data is
   * not restricted, and the case was not merged: from then on what she decides stands elsewhere.
   */
  boolean live(Share share) {
    return share.runs(clock.instant())
        && consents
            .onSharing(share.caseId(), share.recipient())
            .permits(share.sharedAt(), Set.copyOf(share.purposes()))
        && !restrictions.forbid(share.caseId())
        && !cases.merged(share.caseId());
  }

  /** To whom in the other organization the case is open: care team, supervisors, API clients. */
  @Override
  public Optional<Basis> basis(
      String caseId, @Nullable CaseFacts facts, Caller caller, Set<String> purposes) {
    if (purposes.isEmpty() || !holds(caseId, caller.organizationId(), codes(purposes))) {
      return Optional.empty();
    }
    boolean entrusted =
        caller.has(API_CLIENT)
            || caller.has(CaseFacts.SUPERVISOR)
            || (facts != null && facts.onTeam(caller));
    return entrusted ? Optional.of(Basis.SHARE) : Optional.empty();
  }

  @Override
  public boolean holds(String caseId, String recipient, Set<SharePurpose> purposes) {
    Instant now = clock.instant();
    List<Share> running =
        documents
            .page(
                and(eq("caseId", caseId), eq("recipient", recipient), eq("endedAt", null)),
                MOST,
                null)
            .items()
            .stream()
            .filter(it -> it.runs(now) && !it.serving(purposes).isEmpty())
            .toList();
    if (running.isEmpty() || restrictions.forbid(caseId) || cases.merged(caseId)) {
      return false;
    }
    SharingConsent consent = consents.onSharing(caseId, recipient);
    return running.stream().anyMatch(it -> consent.permits(it.sharedAt(), it.serving(purposes)));
  }

  /** The purposes of an operation, as the contract writes them. */
  private static Set<SharePurpose> codes(Set<String> purposes) {
    return Arrays.stream(SharePurpose.values())
        .filter(it -> purposes.contains(Codes.written(it)))
        .collect(Collectors.toSet());
  }

  @Override
  public Set<String> with(String organizationId, Set<String> caseIds) {
    return caseIds.stream()
        .filter(it -> holds(it, organizationId, Set.of()))
        .collect(Collectors.toSet());
  }
}
