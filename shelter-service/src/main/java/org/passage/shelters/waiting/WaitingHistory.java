package org.passage.shelters.waiting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.shelters.shelter.Year;
import org.springframework.stereotype.Component;

/** How long people waited, for figures. */
@Component
public class WaitingHistory {
  private final WaitingEntries entries;

  WaitingHistory(WaitingEntries entries) {
    this.entries = entries;
  }

  /** Somebody who waited until she arrived in a shelter. */
  public record Waited(String caseId, int days) {}

  /** Those who were put on an organization's list in a year and got a place. */
  public Page<Waited> placed(
      String listOrganizationId, Year year, int limit, @Nullable String cursor) {
    Page<WaitingEntry> page = entries.entered(listOrganizationId, year, limit, cursor);
    List<Waited> placed = page.items().stream().flatMap(it -> it.waited().stream()).toList();
    return new Page<>(placed, page.next());
  }
}
