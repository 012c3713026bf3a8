package org.passage.shelters.meal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.passage.shelters.meal.Menu.Dish;

/** For how many is cooked on a day, and what is to be minded: counts alone, without a name. */
final class KitchenSheet {
  private final Map<DietKind, Integer> diets = new EnumMap<>(DietKind.class);
  private final Map<Allergen, Need> allergens = new EnumMap<>(Allergen.class);
  private int people;

  /** How many do not bear something, and how ill it makes the one whom it makes most ill. */
  record Need(int people, AllergySeverity severest) {
    private Need and(Need other) {
      boolean graver = other.severest.compareTo(severest) > 0;
      return new Need(people + other.people, graver ? other.severest : severest);
    }
  }

  /** A dish that somebody in the house does not bear. */
  record Warning(Dish dish, Allergen allergen, Need need) {}

  /** Somebody eats there of whom nothing is said. */
  void add() {
    people++;
  }

  /** Somebody eats there. */
  void add(Diet hers) {
    people++;
    hers.wish().kinds().forEach(it -> diets.merge(it, 1, Integer::sum));
    Map<Allergen, Need> own = new EnumMap<>(Allergen.class);
    hers.allergies()
        .forEach(it ->
            own.merge(
                it.allergen(),
                new Need(1, it.severity()),
                (one, other) -> new Need(1, one.and(other).severest())));
    own.forEach((allergen, need) -> allergens.merge(allergen, need, Need::and));
  }

  int people() {
    return people;
  }

  Map<DietKind, Integer> diets() {
    return diets;
  }

  Map<Allergen, Need> allergens() {
    return allergens;
  }

  /** What of a menu somebody does not bear, in its order. */
  List<Warning> warnings(Menu menu) {
    return menu.dishes().stream()
        .flatMap(dish -> dish.contains().stream().flatMap(it -> warning(dish, it).stream()))
        .toList();
  }

  private Optional<Warning> warning(Dish dish, Allergen of) {
    return Optional.ofNullable(allergens.get(of)).map(it -> new Warning(dish, of, it));
  }
}
