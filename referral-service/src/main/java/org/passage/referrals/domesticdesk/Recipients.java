package org.passage.referrals.domesticdesk;

import org.jspecify.annotations.Nullable;
import org.passage.chassis.problem.InvalidInput;
import org.passage.referrals.agency.Agencies;
import org.passage.referrals.agency.Agency;
import org.passage.referrals.domestic.Draft.Recipient;
import org.passage.referrals.profile.Service;
import org.passage.referrals.profile.ServiceStatus;
import org.passage.referrals.protocol.AssistanceType;
import org.springframework.stereotype.Component;

/** Who can be asked for what: agencies of the directory that are on this platform. */
@Component
class Recipients {
  private final Agencies agencies;

  Recipients(Agencies agencies) {
    this.agencies = agencies;
  }

  /**
   * The organization of an agency.
   *
   * @param service names one of its services; any when absent
   * @throws InvalidInput when it cannot be asked for that
   */
  Recipient required(
      String sender, String agencyId, @Nullable String service, AssistanceType assistance) {
    Agency agency =
        agencies
            .find(agencyId)
            .filter(it -> !it.standing().isInactive())
            .orElseThrow(() -> InvalidInput.at("/agencyId", "is not in the agency directory"));
    String organization = agency.platformId();
    if (organization == null) {
      throw InvalidInput.at("/agencyId", "is not an organization on this platform");
    }
    if (organization.equals(sender)) {
      throw InvalidInput.at("/agencyId", "must be another organization");
    }
    if (service != null) {
      requireGiven(agency, service, assistance);
    }
    return new Recipient(organization, agencyId, service);
  }

  private static void requireGiven(Agency agency, String key, AssistanceType assistance) {
    Service service =
        agency.profile().services().stream()
            .filter(it -> it.key().equals(key) && it.status() == ServiceStatus.ACTIVE)
            .findFirst()
            .orElseThrow(() -> InvalidInput.at("/service", "is not a service of this agency now"));
    if (!service.assistance().isEmpty() && !service.assistance().contains(assistance)) {
      throw InvalidInput.at("/service", "does not give this assistance");
    }
  }
}
