package org.passage.reintegration.provider;

import static java.util.Objects.requireNonNullElse;
import static org.passage.chassis.clients.ServiceClients.ask;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.clients.ServiceClients;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.problem.NotFound;
import org.passage.reintegration.clients.referrals.AgenciesApi;
import org.passage.reintegration.clients.referrals.AgencyProfileV1;
import org.passage.reintegration.clients.referrals.AgencyServiceV1;
import org.passage.reintegration.clients.referrals.AgencyV1;
import org.passage.reintegration.clients.referrals.ServiceStatusV1;
import org.passage.reintegration.plan.AssistanceType;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The agency directory, asked with the caller's own token; no answer is kept. Every question throws
 * {@link org.passage.chassis.problem.Unavailable} when it cannot be asked.
 */
@Component
public class Providers {
  private static final String POINTER = "/agencyId";

  private final AgenciesApi agencies;

  Providers(ServiceClients clients, @Value("${passage.services.referrals}") String uri) {
    this.agencies = clients.asCaller(AgenciesApi.class, "referral-service", uri);
  }

  /**
   * An agency that gives something at this moment. One that does not say what it gives may give it.
   *
   * @throws InvalidInput when it is not in the directory any more, or gives something else
   */
  public Provider giving(AssistanceType type, String agencyId) {
    AgencyV1 agency = active(agencyId);
    List<AgencyServiceV1> services = services(agency.getProfile());
    if (!services.isEmpty() && services.stream().noneMatch(it -> gives(it, type))) {
      throw InvalidInput.at(POINTER, "does not give this now");
    }
    return provider(agency);
  }

  /**
   * An agency as it is in the directory at this moment.
   *
   * @throws InvalidInput when it is not there any more
   */
  public Provider known(String agencyId) {
    return provider(active(agencyId));
  }

  private AgencyV1 active(String agencyId) {
    AgencyV1 agency;
    try {
      agency = ask("The agency directory", () -> agencies.getAgency(agencyId));
    } catch (NotFound none) {
      throw InvalidInput.at(POINTER, "is not in the agency directory");
    }
    if (Boolean.FALSE.equals(agency.getActive())) {
      throw InvalidInput.at(POINTER, "is not active any more");
    }
    return agency;
  }

  private static Provider provider(AgencyV1 agency) {
    return new Provider(agency.getId(), agency.getOrganizationId());
  }

  private static List<AgencyServiceV1> services(@Nullable AgencyProfileV1 profile) {
    return profile == null ? List.of() : requireNonNullElse(profile.getServices(), List.of());
  }

  /** One that does not say for what it is may be for anything. */
  private static boolean gives(AgencyServiceV1 service, AssistanceType type) {
    var assistance = service.getAssistance();
    return service.getStatus() == ServiceStatusV1.ACTIVE
        && (assistance == null
            || assistance.isEmpty()
            || assistance.stream().anyMatch(it -> it.name().equals(type.name())));
  }
}
