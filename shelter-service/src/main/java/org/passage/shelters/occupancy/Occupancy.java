package org.passage.shelters.occupancy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.passage.shelters.placement.PlacementHistory;
import org.passage.shelters.placement.PlacementHistory.Presence;
import org.passage.shelters.shelter.Shelter;
import org.springframework.stereotype.Component;

/** Counts who lived in a shelter. */
@Component
class Occupancy {
  private final PlacementHistory history;

  Occupancy(PlacementHistory history) {
    this.history = history;
  }

  /** Each day of a period, oldest first. */
  List<OccupancyDay> by(Shelter house, Period period) {
    List<LocalDate> days = period.days();
    int[] occupied = new int[days.size()];
    history.forEachPresence(
        house,
        presence -> {
          for (int i = 0; i < occupied.length; i++) {
            if (presence.on(days.get(i))) {
              occupied[i]++;
            }
          }
        });
    List<OccupancyDay> all = new ArrayList<>();
    for (int i = 0; i < occupied.length; i++) {
      LocalDate day = days.get(i);
      int beds = Math.toIntExact(house.beds().stream().filter(it -> it.thereOn(day)).count());
      all.add(new OccupancyDay(day, beds, occupied[i]));
    }
    return all;
  }

  /** The stays that ended in a period, beside how many have not ended. */
  StayLengths lengths(Shelter house, Period period, LocalDate today) {
    List<Integer> ended = new ArrayList<>();
    List<Presence> present = new ArrayList<>();
    history.forEachPresence(
        house,
        presence -> {
          LocalDate left = presence.left();
          if (left == null) {
            present.add(presence);
          } else if (period.holds(left)) {
            ended.add(presence.nights(today));
          }
        });
    return StayLengths.of(ended, present.size());
  }
}
