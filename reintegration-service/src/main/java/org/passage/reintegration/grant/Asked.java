package org.passage.reintegration.grant;

import java.time.Duration;
import java.time.Instant;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.passage.reintegration.plan.AssistanceType;

/**
 * A grant as it is counted.
 *
 * @param region where in the country; null where that is not known
 * @param approved money was set aside for it
 * @param decidedAt when the last decision was; when it was asked for as long as there is none
 */
public record Asked(
    String organizationId,
    String planId,
    String caseId,
    String country,
    @Nullable String region,
    AssistanceType type,
    Money amount,
    boolean approved,
    Instant requestedAt,
    Instant decidedAt) {
  static Asked of(Grant it) {
    Wanted wanted = it.wanted();
    Refusal refusal = it.refusal();
    Instant approvedAt = it.approvals().isEmpty() ? wanted.at() : it.approvals().getLast().at();
    return new Asked(
        it.organizationId(),
        it.planId(),
        it.caseId(),
        wanted.country(),
        wanted.region(),
        wanted.type(),
        wanted.amount(),
        it.state() != GrantState.REQUESTED && refusal == null,
        wanted.at(),
        refusal == null ? approvedAt : refusal.at());
  }

  /** Whole days from the request to the decision. */
  public long daysWaited() {
    return Duration.between(requestedAt, decidedAt).toDays();
  }
}
