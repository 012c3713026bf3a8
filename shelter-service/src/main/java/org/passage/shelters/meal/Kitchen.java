package org.passage.shelters.meal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.passage.chassis.problem.InvalidInput;
import org.passage.shelters.meal.KitchenSheet.Warning;
import org.passage.shelters.placement.Residents;
import org.passage.shelters.shelter.Shelter;
import org.springframework.stereotype.Component;

/** Who eats in a house on a day, by its own days: whoever lives there and is not away. */
@Component
class Kitchen {
  private static final int DAYS_AHEAD = 30;

  private final Diets diets;
  private final Residents residents;
  private final Clock clock;

  Kitchen(Diets diets, Residents residents, Clock clock) {
    this.diets = diets;
    this.residents = residents;
    this.clock = clock;
  }

  /**
   * A day that is planned for.
   *
   * @throws InvalidInput at {@code pointer} when it is past there, or more than 30 days ahead
   */
  LocalDate planned(String pointer, Shelter house, LocalDate day) {
    LocalDate today = house.today(clock);
    if (day.isBefore(today) || day.isAfter(today.plusDays(DAYS_AHEAD))) {
      throw InvalidInput.at(pointer, "must be today or one of the next 30 days");
    }
    return day;
  }

  LocalDate today(Shelter house) {
    return house.today(clock);
  }

  /** What of a menu somebody does not bear; nothing when the day is past. */
  List<Warning> warnings(Shelter house, Menu menu) {
    return menu.dishes().isEmpty() || menu.day().isBefore(house.today(clock))
        ? List.of()
        : sheet(house, menu.day()).warnings(menu);
  }

  /** The sheet of a day; that her diet was read for it goes on record in the case of each. */
  KitchenSheet sheet(Shelter house, LocalDate day) {
    KitchenSheet sheet = new KitchenSheet();
    residents.forEachStaying(
        house,
        day,
        house.today(clock),
        hers -> diets.of(hers.id()).ifPresentOrElse(sheet::add, sheet::add));
    return sheet;
  }
}
