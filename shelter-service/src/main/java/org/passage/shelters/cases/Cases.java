package org.passage.shelters.cases;

import static org.passage.chassis.clients.ServiceClients.ask;

import java.util.List;
import org.passage.chassis.access.LiveAccess;
import org.passage.chassis.access.LiveCases;
import org.passage.chassis.clients.ServiceClients;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.problem.Unavailable;
import org.passage.shelters.clients.cases.BestInterestApi;
import org.passage.shelters.clients.cases.ChildStepV1;
import org.passage.shelters.clients.cases.ConsentEvaluationV1;
import org.passage.shelters.clients.cases.ConsentPurposeV1;
import org.passage.shelters.clients.cases.ConsentsApi;
import org.passage.shelters.clients.cases.PlacementSafetyApi;
import org.passage.shelters.clients.cases.SharePurposeV1;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Asks the case service, as the caller, each time anew. */
@Component
public class Cases {
  private final LiveCases cases;
  private final ConsentsApi consents;
  private final BestInterestApi bestInterest;
  private final PlacementSafetyApi safety;

  Cases(LiveCases cases, ServiceClients clients, @Value("${passage.services.cases}") String uri) {
    this.cases = cases;
    this.consents = clients.asCaller(ConsentsApi.class, "case-service", uri);
    this.bestInterest = clients.asCaller(BestInterestApi.class, "case-service", uri);
    this.safety = clients.asCaller(PlacementSafetyApi.class, "case-service", uri);
  }

  /**
   * What her age asks of a place at this moment.
   *
   * @throws NotFound when the caller may not work on the case
   * @throws Unavailable when it cannot be asked now
   */
  public Age age(String caseId) {
    return age(caseId, access(caseId));
  }

  /** The same for a case to which the caller is known to have access. */
  public Age age(String caseId, LiveAccess access) {
    if (!access.child()) {
      return Age.ADULT;
    }
    return ask(
                "Her best interest",
                () -> bestInterest.evaluateBestInterest(caseId, ChildStepV1.PLACEMENT_WITH_ADULTS))
            .getPermitted()
        ? Age.CHILD_AMONG_ADULTS
        : Age.CHILD;
  }

  /**
   * The caller's access to a case at this moment, and whether the person is a child.
   *
   * @throws NotFound when the caller may not work on the case
   * @throws Unavailable when it cannot be asked now
   */
  public LiveAccess access(String caseId) {
    return cases.required(caseId);
  }

  /**
   * What a place for her must heed at this moment, as far as the caller may know it.
   *
   * @throws NotFound when the caller may not work on the case
   * @throws Unavailable when it cannot be asked now
   */
  public Safety safety(String caseId) {
    return Safety.of(ask("What keeps her safe", () -> safety.getPlacementSafety(caseId)));
  }

  /**
   * Makes sure that her case is shared with another organization for shelter, and she consents.
   *
   * @throws ConsentMissing when she did not, or took it back
   * @throws Unavailable when it cannot be asked now
   */
  public void requireSharing(String caseId, String organizationId) {
    ConsentEvaluationV1 consent =
        ask(
            "Her consent",
            () ->
                consents.evaluateConsent(
                    caseId,
                    ConsentPurposeV1.SHARING,
                    organizationId,
                    List.of(SharePurposeV1.SHELTER)));
    if (!consent.getPermitted()) {
      throw new ConsentMissing();
    }
  }
}
