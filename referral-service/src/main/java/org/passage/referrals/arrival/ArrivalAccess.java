package org.passage.referrals.arrival;

import java.util.Optional;
import org.passage.chassis.access.CaseAccess;
import org.passage.chassis.audit.Trail;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.problem.Unavailable;
import org.passage.chassis.security.Caller;
import org.passage.referrals.casefile.CaseFile;
import org.passage.referrals.protocol.Party;
import org.springframework.stereotype.Component;

/**
 * Who may know of a watch: the sending side as of the case, the receiving side always, since it was
 * told of her coming and may confirm her arrival even when she has ended the sharing. It learns
 * nothing new of her by it, but that nobody confirmed yet what it is to confirm itself.
 */
@Component
class ArrivalAccess {
  private final CaseAccess cases;
  private final CaseFile casefile;

  ArrivalAccess(CaseAccess cases, CaseFile casefile) {
    this.cases = cases;
    this.casefile = casefile;
  }

  /**
   * The watch, if the caller may know of it.
   *
   * @throws NotFound when not, or there is none
   */
  Arrival required(Optional<Arrival> found) {
    Arrival arrival = found.orElseThrow(NotFound::new);
    String organization = Caller.current().organizationId();
    if (!arrival.parties().contains(organization)) {
      Trail.refused(arrival.caseId());
      throw new NotFound();
    }
    switch (arrival.party(organization)) {
      case SENDING -> cases.requiredOf(arrival.caseId(), organization);
      case RECEIVING -> cases.party(arrival.caseId());
    }
    return arrival;
  }

  /** Whether a list may show it to the caller. */
  boolean listed(Arrival arrival) {
    return switch (arrival.party(Caller.current().organizationId())) {
      case SENDING -> cases.listed(arrival.caseId());
      case RECEIVING -> {
        cases.party(arrival.caseId());
        yield true;
      }
    };
  }

  /**
   * Whether the receiving side may be told of something new at this moment.
   *
   * @throws Unavailable when her consent cannot be asked
   */
  boolean shared(Arrival arrival) {
    return casefile.sharedWith(arrival.caseId(), arrival.way().receivingOrganizationId());
  }

  /** Whether the caller reads what the sending side wrote; not while that cannot be found out. */
  boolean readsAll(Arrival arrival) {
    try {
      return arrival.party(Caller.current().organizationId()) == Party.SENDING || shared(arrival);
    } catch (Unavailable notNow) {
      return false;
    }
  }
}
