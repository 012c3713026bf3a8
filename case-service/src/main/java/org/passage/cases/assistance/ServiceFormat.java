package org.passage.cases.assistance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.AssistanceTypeV1;
import org.passage.cases.api.BeneficiaryChoiceV1;
import org.passage.cases.api.CancellationReasonV1;
import org.passage.cases.api.ChoiceV1;
import org.passage.cases.api.NewProvisionV1;
import org.passage.cases.api.NewServiceV1;
import org.passage.cases.api.ProviderV1;
import org.passage.cases.api.ProvisionV1;
import org.passage.cases.api.ServiceStateV1;
import org.passage.cases.api.ServiceV1;
import org.passage.cases.assistance.Plan.Period;
import org.passage.cases.assistance.Plan.Provider;
import org.passage.cases.assistance.Service.Course;
import org.passage.cases.worklist.Stamp;
import org.passage.chassis.problem.InvalidInput;

/** Between the contract's forms and a service; refuses what cannot be. */
final class ServiceFormat {
  private ServiceFormat() {}

  static Plan plan(NewServiceV1 wanted) {
    ProviderV1 provider = wanted.getProvider();
    if ((provider.getOrganizationId() == null) == (provider.getName() == null)) {
      throw InvalidInput.at("/provider", "must have either an organizationId or a name");
    }
    return new Plan(
        wanted.getNeedId(),
        AssistanceType.valueOf(wanted.getType().name()),
        new Provider(provider.getOrganizationId(), provider.getName()),
        period(wanted.getFrom(), wanted.getUntil()),
        wanted.getDescription());
  }

  static Provision provision(NewProvisionV1 given, LocalDate today, Stamp by) {
    if (given.getFrom().isAfter(today)) {
      throw InvalidInput.at("/from", "must not be in the future");
    }
    return new Provision(period(given.getFrom(), given.getUntil()), given.getNote(), by);
  }

  private static Period period(LocalDate from, @Nullable LocalDate until) {
    if (until != null && until.isBefore(from)) {
      throw InvalidInput.at("/until", "must not be before it begins");
    }
    return new Period(from, until);
  }

  static ServiceV1 full(Service it) {
    Plan plan = it.plan();
    Course course = it.course();
    return new ServiceV1(
            it.id(),
            it.caseId(),
            AssistanceTypeV1.valueOf(plan.type().name()),
            new ProviderV1()
                .organizationId(plan.provider().organizationId())
                .name(plan.provider().name()),
            plan.period().from(),
            ServiceStateV1.valueOf(it.state().name()),
            course.choices().stream().map(ServiceFormat::choice).toList(),
            it.planned().by(),
            it.planned().at())
        .needId(plan.needId())
        .until(plan.period().until())
        .description(plan.description())
        .provision(provision(course.provision()))
        .cancellation(
            course.cancellation() == null
                ? null
                : CancellationReasonV1.valueOf(course.cancellation().name()));
  }

  private static ChoiceV1 choice(Choice it) {
    return new ChoiceV1(BeneficiaryChoiceV1.valueOf(it.choice().name()), it.recorded().at())
        .words(it.words());
  }

  private static @Nullable ProvisionV1 provision(@Nullable Provision it) {
    return it == null
        ? null
        : new ProvisionV1(it.period().from(), it.recorded().at())
            .until(it.period().until())
            .note(it.note());
  }
}
