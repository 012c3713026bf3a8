package org.passage.referrals.securityassessment;

import java.util.List;
import org.passage.chassis.clients.ServiceClients;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.problem.Unavailable;
import org.passage.referrals.clients.cases.RiskApi;
import org.passage.referrals.clients.cases.RiskAssessmentV1;
import org.passage.referrals.clients.cases.RiskInputV1;
import org.passage.referrals.securityassessment.Individual.Cooperation;
import org.passage.referrals.securityassessment.Individual.Dangers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Asks the case-service, as the caller and each time anew, how endangered she herself is. */
@Component
class HerRisk {
  private static final String QUESTION = "Her risk assessment";

  private final RiskApi risk;

  HerRisk(ServiceClients clients, @Value("${passage.services.cases}") String uri) {
    this.risk = clients.asCaller(RiskApi.class, "case-service", uri);
  }

  /**
   * What counts at this moment.
   *
   * @throws RiskAssessmentMissing when nobody has assessed it
   * @throws Unavailable when it cannot be asked now
   */
  Individual now(String caseId) {
    RiskAssessmentV1 it = counting(caseId);
    RiskInputV1 input = it.getInput();
    if (input == null) {
      throw new Unavailable(QUESTION, new IllegalStateException("An answer without inputs"));
    }
    return new Individual(
        it.getId(),
        SecurityLevel.valueOf(it.getLevel().name()),
        new Cooperation(
            input.getCooperatedWithAuthorities(),
            input.getIntendsToCooperate(),
            input.getTraffickerKnows()),
        dangers(input));
  }

  private RiskAssessmentV1 counting(String caseId) {
    try {
      return ServiceClients.ask(QUESTION, () -> risk.getCurrentRisk(caseId));
    } catch (NotFound none) {
      throw new RiskAssessmentMissing();
    }
  }

  private static Dangers dangers(RiskInputV1 it) {
    // In an order of its own, so that the same threats are the same input.
    List<KnownThreat> threats =
        Codes.all(KnownThreat.class, it.getThreats()).stream().sorted().toList();
    return new Dangers(
        threats,
        it.getWhereabouts() == null
            ? KnownWhereabouts.NOT_KNOWN
            : KnownWhereabouts.valueOf(it.getWhereabouts().name()),
        Boolean.TRUE.equals(it.getFamilyAtRisk()));
  }
}
