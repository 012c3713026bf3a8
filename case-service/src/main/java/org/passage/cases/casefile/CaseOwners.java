package org.passage.cases.casefile;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.passage.chassis.events.EventAudience.Owners;
import org.passage.chassis.store.Event;
import org.springframework.stereotype.Component;

/**
 * What happens in a case is its owner's to know: whoever handed it over is told nothing any more,
 * also of records that were made before.
 */
@Component
final class CaseOwners implements Owners {
  private final Cases cases;

  CaseOwners(Cases cases) {
    this.cases = cases;
  }

  @Override
  public Set<String> own(String organizationId, List<Event> events) {
    Set<String> cased =
        events.stream().map(Event::caseId).filter(Objects::nonNull).collect(Collectors.toSet());
    Set<String> owned = cases.owned(organizationId, cased);
    return events.stream()
        .filter(it ->
            it.caseId() == null
                ? it.organizationId().equals(organizationId)
                : owned.contains(it.caseId()))
        .map(Event::id)
        .collect(Collectors.toSet());
  }
}
