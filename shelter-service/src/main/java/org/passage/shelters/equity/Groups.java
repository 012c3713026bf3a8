package org.passage.shelters.equity;

import static org.passage.chassis.clients.ServiceClients.ask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.passage.chassis.clients.ServiceClients;
import org.passage.shelters.clients.cases.DimensionV1;
import org.passage.shelters.clients.cases.StatisticsApi;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * To which groups people belong. That lies in the case service; it is asked for as a code, as this
 * service, while figures are counted, and kept nowhere here.
 */
@Component
class Groups {
  private static final List<String> NOT_RECORDED = List.of("not-recorded");

  private final StatisticsApi cases;

  Groups(ServiceClients clients, @Value("${passage.services.cases}") String uri) {
    this.cases = clients.asService(StatisticsApi.class, "case-service", uri);
  }

  /**
   * The groups of some cases, 100 at most.
   *
   * @throws org.passage.chassis.problem.Unavailable when that cannot be asked now
   */
  Map<String, List<String>> of(List<String> caseIds, EquityDimension dimension) {
    Map<String, List<String>> groups = new HashMap<>();
    caseIds.forEach(it -> groups.put(it, NOT_RECORDED));
    DimensionV1 asked = DimensionV1.valueOf(dimension.name());
    ask("To which groups people belong", () -> cases.listFigureValues(asked, caseIds))
        .getItems()
        .forEach(it -> groups.put(it.getCaseId(), it.getValues()));
    return groups;
  }
}
