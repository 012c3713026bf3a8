package org.passage.reintegration.cohort;

import static org.passage.chassis.clients.ServiceClients.ask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.passage.chassis.clients.ServiceClients;
import org.passage.reintegration.clients.cases.DimensionV1;
import org.passage.reintegration.clients.cases.StatisticsApi;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * To which groups people belong. That lies in the case service; it is asked for as a code, as this
 * service, for figures alone.
 */
@Component
public class Groups {
  /** The group of those of whom it is not known. */
  public static final String NOT_RECORDED = "not-recorded";

  private final StatisticsApi cases;

  Groups(ServiceClients clients, @Value("${passage.services.cases}") String uri) {
    this.cases = clients.asService(StatisticsApi.class, "case-service", uri);
  }

  /**
   * The groups by the ids of cases, 100 at most.
   *
   * @throws org.passage.chassis.problem.Unavailable when that cannot be asked now
   */
  public Map<String, List<String>> of(Set<String> caseIds, DimensionV1 dimension) {
    Map<String, List<String>> groups = new HashMap<>();
    if (caseIds.isEmpty()) {
      return groups;
    }
    caseIds.forEach(it -> groups.put(it, List.of(NOT_RECORDED)));
    List<String> asked = List.copyOf(caseIds);
    ask("To which groups people belong", () -> cases.listFigureValues(dimension, asked))
        .getItems()
        .forEach(it -> groups.put(it.getCaseId(), it.getValues()));
    return groups;
  }
}
