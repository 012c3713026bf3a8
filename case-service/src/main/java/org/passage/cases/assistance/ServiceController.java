package org.passage.cases.assistance;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.NewCancellationV1;
import org.passage.cases.api.NewChoiceV1;
import org.passage.cases.api.NewProvisionV1;
import org.passage.cases.api.NewServiceV1;
import org.passage.cases.api.ServicePageV1;
import org.passage.cases.api.ServiceStateV1;
import org.passage.cases.api.ServiceV1;
import org.passage.cases.api.ServicesApi;
import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.CaseFinder;
import org.passage.cases.need.Needs;
import org.passage.cases.worklist.Stamp;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.problem.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Services over HTTP. */
@RestController
class ServiceController implements ServicesApi {
  private final Services services;
  private final Needs needs;
  private final CaseFinder finder;
  private final Clock clock;

  ServiceController(Services services, Needs needs, CaseFinder finder, Clock clock) {
    this.services = services;
    this.needs = needs;
    this.finder = finder;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<ServiceV1> planService(
      String caseId, NewServiceV1 wanted, @Nullable String idempotencyKey) {
    Case found = finder.required(caseId);
    Plan plan = ServiceFormat.plan(wanted);
    if (plan.needId() != null && needs.find(caseId, plan.needId()).isEmpty()) {
      throw InvalidInput.at("/needId", "is not a need of this case");
    }
    Service planned = services.add(Service.plan(found, plan, Stamp.now(clock)));
    return ResponseEntity.created(
            URI.create("/api/cases/v1/cases/" + caseId + "/services/" + planned.id()))
        .eTag(ETags.of(planned.version()))
        .body(ServiceFormat.full(planned));
  }

  @Override
  public ResponseEntity<ServicePageV1> listServices(
      String caseId, @Nullable ServiceStateV1 state, Integer limit, @Nullable String cursor) {
    finder.required(caseId);
    Page<Service> page =
        services.of(
            caseId, state == null ? null : ServiceState.valueOf(state.name()), limit, cursor);
    return ResponseEntity.ok(
        new ServicePageV1(page.map(ServiceFormat::full).items()).next(page.next()));
  }

  @Override
  public ResponseEntity<ServiceV1> getService(String caseId, String serviceId) {
    return answer(required(caseId, serviceId));
  }

  @Override
  public ResponseEntity<ServiceV1> recordChoice(
      String caseId,
      String serviceId,
      NewChoiceV1 choice,
      @Nullable String idempotencyKey,
      @Nullable String ifMatch) {
    Choice said =
        new Choice(
            BeneficiaryChoice.valueOf(choice.getChoice().name()),
            choice.getWords(),
            Stamp.now(clock));
    return changed(caseId, serviceId, ifMatch, it -> it.chosen(said));
  }

  @Override
  public ResponseEntity<ServiceV1> recordProvision(
      String caseId,
      String serviceId,
      NewProvisionV1 given,
      @Nullable String idempotencyKey,
      @Nullable String ifMatch) {
    Provision how = ServiceFormat.provision(given, LocalDate.now(clock), Stamp.now(clock));
    return changed(caseId, serviceId, ifMatch, it -> it.provided(how));
  }

  @Override
  public ResponseEntity<ServiceV1> cancelService(
      String caseId,
      String serviceId,
      NewCancellationV1 why,
      @Nullable String idempotencyKey,
      @Nullable String ifMatch) {
    CancellationReason reason = CancellationReason.valueOf(why.getReason().name());
    return changed(caseId, serviceId, ifMatch, it -> it.cancelled(reason, Stamp.now(clock)));
  }

  private ResponseEntity<ServiceV1> changed(
      String caseId, String serviceId, @Nullable String ifMatch, UnaryOperator<Service> change) {
    Service found = required(caseId, serviceId);
    ETags.check(ifMatch, found.version());
    return answer(services.change(change.apply(found)));
  }

  private Service required(String caseId, String serviceId) {
    finder.required(caseId);
    return services.find(caseId, serviceId).orElseThrow(NotFound::new);
  }

  private static ResponseEntity<ServiceV1> answer(Service it) {
    return ResponseEntity.ok().eTag(ETags.of(it.version())).body(ServiceFormat.full(it));
  }
}
