package org.passage.referrals.referral;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;
import org.passage.referrals.protocol.Urgency;
import org.passage.referrals.scenario.Entry;
import org.passage.referrals.scenario.RequiredStep;
import org.passage.referrals.scenario.Scenario;

/**
 * What a referral is opened with, as amended since.
 *
 * @param fromCountry where she is; null where that was not said
 * @param country where she will be received
 * @param child she was under 18 when screened
 * @param former what the terms were before, oldest first
 */
public record Terms(
    String caseId,
    Scenario scenario,
    @Personal Entry entry,
    String receivingOrganizationId,
    @Nullable String fromCountry,
    String country,
    Urgency urgency,
    boolean child,
    List<FormerTerms> former) {
  private static final int MOST_FORMER = 50;

  public Terms {
    // Absent in what was stored before terms could be amended.
    former = List.copyOf(Objects.requireNonNullElse(former, List.of()));
  }

  /** The same for a child, or for a grown woman. */
  Terms of(boolean isChild) {
    return new Terms(
        caseId,
        scenario,
        entry,
        receivingOrganizationId,
        fromCountry,
        country,
        urgency,
        isChild,
        former);
  }

  /**
   * Others in their place.
   *
   * @throws TooManyTerms when they were amended again and again
   */
  public Terms amended(Urgency nowUrgent, String nowTo, String reason, Stamp by) {
    if (former.size() >= MOST_FORMER) {
      throw new TooManyTerms(MOST_FORMER);
    }
    return new Terms(
        caseId,
        scenario,
        entry,
        receivingOrganizationId,
        fromCountry,
        nowTo,
        nowUrgent,
        child,
        Stream.concat(former.stream(), Stream.of(FormerTerms.of(this, reason, by))).toList());
  }

  /** What her scenario asks for, in order. */
  public List<RequiredStep> requiredSteps() {
    return scenario.requiredSteps(child);
  }

  /** Through which countries another organization returns her; none in other scenarios. */
  public List<String> transitCountries() {
    return Objects.requireNonNullElse(entry.transitCountries(), List.of());
  }
}
