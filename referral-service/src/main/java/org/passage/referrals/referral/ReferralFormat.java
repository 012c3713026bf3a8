package org.passage.referrals.referral;

import java.util.List;
import java.util.function.Predicate;
import org.passage.chassis.codes.Countries;
import org.passage.chassis.problem.InvalidInput;
import org.passage.referrals.api.ChoiceV1;
import org.passage.referrals.api.NewReferralV1;
import org.passage.referrals.api.PartyV1;
import org.passage.referrals.api.ReferralCancelReasonV1;
import org.passage.referrals.api.ReferralCancellationV1;
import org.passage.referrals.api.ReferralConditionV1;
import org.passage.referrals.api.ReferralStateV1;
import org.passage.referrals.api.ReferralV1;
import org.passage.referrals.api.RequiredStepV1;
import org.passage.referrals.api.ScenarioV1;
import org.passage.referrals.api.StepV1;
import org.passage.referrals.api.UrgencyV1;
import org.passage.referrals.itinerary.Itinerary;
import org.passage.referrals.protocol.Urgency;
import org.passage.referrals.scenario.Entry;
import org.passage.referrals.scenario.EntryFormat;
import org.passage.referrals.scenario.Scenario;

/** Between the contract's forms and a referral; refuses what cannot be. */
final class ReferralFormat {
  private ReferralFormat() {}

  static Terms terms(NewReferralV1 wanted, String sender, Predicate<String> knownAgency) {
    if (wanted.getReceivingOrganizationId().equals(sender)) {
      throw InvalidInput.at("/receivingOrganizationId", "must be another organization");
    }
    Scenario scenario = Scenario.valueOf(wanted.getScenario().name());
    Entry entry = new EntryFormat(knownAgency).entry(scenario, wanted.getEntry());
    if (entry.transits(wanted.getCountry())) {
      throw InvalidInput.at(
          "/entry/transitCountries", "must not hold the country that receives her");
    }
    return new Terms(
        wanted.getCaseId(),
        scenario,
        entry,
        wanted.getReceivingOrganizationId(),
        wanted.getFromCountry() == null
            ? null
            : Countries.required("/fromCountry", wanted.getFromCountry()),
        Countries.required("/country", wanted.getCountry()),
        Urgency.valueOf(wanted.getUrgency().name()),
        false,
        List.of());
  }

  /**
   * As both sides see it.
   *
   * @param overdue whether the next message is
   */
  static ReferralV1 full(Referral it, boolean overdue) {
    Terms terms = it.terms();
    Progress progress = it.progress();
    ReferralV1 full =
        new ReferralV1(
                it.id(),
                terms.caseId(),
                ScenarioV1.valueOf(terms.scenario().name()),
                EntryFormat.full(terms.entry()),
                ReferralStateV1.valueOf(progress.state().name()),
                it.organizationId(),
                terms.receivingOrganizationId(),
                terms.country(),
                UrgencyV1.valueOf(terms.urgency().name()),
                ChoiceV1.valueOf(progress.choice().name()),
                terms.requiredSteps().stream()
                    .map(step -> RequiredStepV1.valueOf(step.name()))
                    .toList(),
                ReferralConditionV1.valueOf(progress.course().condition().name()),
                overdue,
                it.openedAt())
            .fromCountry(terms.fromCountry())
            .confirmedItineraryId(progress.confirmed().map(Itinerary::id).orElse(null));
    Course course = progress.course();
    full.conditionSince(course.since());
    if (course.cancellation() != null) {
      full.cancellation(cancellation(course.cancellation()));
    }
    it.awaited()
        .ifPresent(due ->
            full.nextStep(StepV1.valueOf(due.name()))
                .nextParty(PartyV1.valueOf(due.sender().name()))
                .nextOrganizationId(it.organization(due.sender())));
    return full;
  }

  private static ReferralCancellationV1 cancellation(Cancellation it) {
    return new ReferralCancellationV1(
            ReferralCancelReasonV1.valueOf(it.reason().name()),
            PartyV1.valueOf(it.party().name()),
            it.made().at())
        .text(it.text());
  }
}
