package org.passage.referrals.requirement;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.problem.InvalidInput;
import org.passage.referrals.api.NewResidenceDecisionV1;
import org.passage.referrals.api.NewTransitAssistanceV1;
import org.passage.referrals.api.RequiredStepStandingV1;
import org.passage.referrals.api.RequiredStepV1;
import org.passage.referrals.api.RequiredStepsV1;
import org.passage.referrals.api.ResidenceDecisionV1;
import org.passage.referrals.api.ResidenceOutcomeV1;
import org.passage.referrals.api.ScenarioV1;
import org.passage.referrals.api.TransitAssistanceV1;
import org.passage.referrals.referral.Referral;
import org.passage.referrals.requirement.ResidenceDecision.Decided;
import org.passage.referrals.requirement.TransitAssistance.Help;
import org.passage.referrals.scenario.Entry.Named;

/** Between the contract's forms and what a referral needs; refuses what cannot be. */
final class RequirementFormat {
  private RequirementFormat() {}

  static Decided decided(NewResidenceDecisionV1 said, LocalDate today) {
    if (said.getDecidedOn().isAfter(today)) {
      throw InvalidInput.at("/decidedOn", "must not be in the future");
    }
    return new Decided(
        ResidenceOutcome.valueOf(said.getOutcome().name()),
        said.getDecidedOn(),
        said.getAuthority(),
        said.getNote());
  }

  static Help help(NewTransitAssistanceV1 said, Predicate<String> knownAgency) {
    Named who = new Named(said.getAgencyId(), said.getOrganizationId(), said.getName());
    if (who.nobody()) {
      throw InvalidInput.at("", "needs an agencyId, an organizationId or a name");
    }
    if (who.agencyId() != null && !knownAgency.test(who.agencyId())) {
      throw InvalidInput.at("/agencyId", "is not an agency of the directory");
    }
    return new Help(who, said.getNote());
  }

  static RequiredStepsV1 full(Referral referral, List<StepStanding> standings) {
    RequiredStepsV1 full =
        new RequiredStepsV1(
            referral.id(),
            ScenarioV1.valueOf(referral.terms().scenario().name()),
            standings.stream().map(RequirementFormat::standing).toList());
    standings.stream()
        .filter(it -> !it.done())
        .findFirst()
        .ifPresent(it -> full.nextStep(Codes.same(RequiredStepV1.class, it.step())));
    return full;
  }

  private static RequiredStepStandingV1 standing(StepStanding it) {
    return new RequiredStepStandingV1(RequiredStepV1.valueOf(it.step().name()), it.done())
        .doneAt(it.doneAt());
  }

  static ResidenceDecisionV1 full(ResidenceDecision it) {
    return new ResidenceDecisionV1(
            it.id(),
            ResidenceOutcomeV1.valueOf(it.decided().outcome().name()),
            it.decided().on(),
            it.recorded().by(),
            it.recorded().at())
        .authority(it.decided().authority())
        .note(it.decided().note());
  }

  static TransitAssistanceV1 full(TransitAssistance it) {
    Named who = it.help().who();
    return new TransitAssistanceV1(it.id(), it.country(), it.recorded().by(), it.recorded().at())
        .agencyId(who.agencyId())
        .organizationId(who.organizationId())
        .name(who.name())
        .note(it.help().note());
  }
}
