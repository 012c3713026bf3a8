package org.passage.shelters.equity;

import java.util.List;
import java.util.function.Consumer;
import org.passage.chassis.paging.Paged;
import org.passage.shelters.placement.PlacementHistory;
import org.passage.shelters.shelter.Year;
import org.passage.shelters.waiting.WaitingHistory;
import org.springframework.stereotype.Component;

/** What an organization's shelters did in a year, some at a time. */
@Component
class Observations {

  private final WaitingHistory waiting;
  private final PlacementHistory placements;

  Observations(WaitingHistory waiting, PlacementHistory placements) {
    this.waiting = waiting;
    this.placements = placements;
  }

  void each(String organizationId, Year year, EquityMeasure of, Consumer<List<Observation>> heard) {
    switch (of) {
      case WAITING_TIME ->
          pages(
              (limit, cursor) ->
                  waiting
                      .placed(organizationId, year, limit, cursor)
                      .map(it -> new Observation(it.caseId(), it.days())),
              heard);
      case REFUSALS ->
          pages(
              (limit, cursor) ->
                  placements
                      .answered(organizationId, year, limit, cursor)
                      .map(it -> new Observation(it.caseId(), it.declined() ? 1 : 0)),
              heard);
      case LENGTH_OF_STAY ->
          pages(
              (limit, cursor) ->
                  placements
                      .over(organizationId, year, limit, cursor)
                      .map(it -> new Observation(it.caseId(), it.nights())),
              heard);
    }
  }

  private static void pages(Paged<Observation> list, Consumer<List<Observation>> heard) {
    Paged.pages(
        list,
        items -> {
          if (!items.isEmpty()) {
            heard.accept(items);
          }
        });
  }
}
