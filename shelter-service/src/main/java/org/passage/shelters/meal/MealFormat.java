package org.passage.shelters.meal;

import java.util.List;
import java.util.Objects;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.problem.InvalidInput;
import org.passage.shelters.api.AllergenCountV1;
import org.passage.shelters.api.AllergenV1;
import org.passage.shelters.api.AllergySeverityV1;
import org.passage.shelters.api.AllergyV1;
import org.passage.shelters.api.DietCountV1;
import org.passage.shelters.api.DietKindV1;
import org.passage.shelters.api.DietV1;
import org.passage.shelters.api.DishV1;
import org.passage.shelters.api.DishWarningV1;
import org.passage.shelters.api.KitchenSheetV1;
import org.passage.shelters.api.MealKindV1;
import org.passage.shelters.api.MenuV1;
import org.passage.shelters.api.NewAllergiesV1;
import org.passage.shelters.api.NewDietV1;
import org.passage.shelters.api.NewMenuV1;
import org.passage.shelters.meal.Diet.Wish;
import org.passage.shelters.meal.KitchenSheet.Need;
import org.passage.shelters.meal.KitchenSheet.Warning;
import org.passage.shelters.meal.Menu.Dish;

/** Between the contract's forms and what is eaten. */
final class MealFormat {
  private MealFormat() {}

  static Wish wish(NewDietV1 said) {
    return new Wish(Codes.all(DietKind.class, said.getKinds()), said.getNote());
  }

  static List<Allergy> allergies(NewAllergiesV1 said) {
    List<AllergyV1> all = said.getAllergies();
    for (int at = 0; at < all.size(); at++) {
      AllergyV1 it = all.get(at);
      if (it == null) {
        throw InvalidInput.at("/allergies/" + at, "must not be null");
      }
      if (it.getAllergen() == AllergenV1.OTHER && it.getNote() == null) {
        throw InvalidInput.at("/allergies/" + at + "/note", "must say what it is");
      }
    }
    return all.stream().map(MealFormat::allergy).toList();
  }

  private static Allergy allergy(AllergyV1 it) {
    return new Allergy(
        Allergen.valueOf(it.getAllergen().name()),
        AllergySeverity.valueOf(it.getSeverity().name()),
        it.getNote());
  }

  static List<Dish> dishes(NewMenuV1 said) {
    if (said.getDishes().stream().anyMatch(Objects::isNull)) {
      throw InvalidInput.at("/dishes", "must not hold null");
    }
    return said.getDishes().stream()
        .map(it ->
            new Dish(
                MealKind.valueOf(it.getMeal().name()),
                it.getName(),
                Codes.all(DietKind.class, it.getSuits()),
                Codes.all(Allergen.class, it.getContains())))
        .toList();
  }

  static DietV1 full(Diet it) {
    return new DietV1(it.placementId(), it.caseId(), Codes.all(DietKindV1.class, it.wish().kinds()))
        .note(it.wish().note())
        .allergies(
            it.allergies().stream()
                .map(one ->
                    new AllergyV1(
                            AllergenV1.valueOf(one.allergen().name()),
                            AllergySeverityV1.valueOf(one.severity().name()))
                        .note(one.note()))
                .toList())
        .changedBy(it.changed() == null ? null : it.changed().by())
        .changedAt(it.changed() == null ? null : it.changed().at());
  }

  static MenuV1 full(Menu it, List<Warning> warnings) {
    return new MenuV1(
            it.shelterId(),
            it.day(),
            it.dishes().stream().map(MealFormat::dish).toList(),
            warnings.stream().map(MealFormat::warning).toList())
        .changedBy(it.changed() == null ? null : it.changed().by())
        .changedAt(it.changed() == null ? null : it.changed().at());
  }

  private static DishV1 dish(Dish it) {
    return new DishV1(
        MealKindV1.valueOf(it.meal().name()),
        it.name(),
        Codes.all(DietKindV1.class, it.suits()),
        Codes.all(AllergenV1.class, it.contains()));
  }

  private static DishWarningV1 warning(Warning it) {
    return new DishWarningV1(
        MealKindV1.valueOf(it.dish().meal().name()),
        it.dish().name(),
        AllergenV1.valueOf(it.allergen().name()),
        it.need().people(),
        AllergySeverityV1.valueOf(it.need().severest().name()));
  }

  static KitchenSheetV1 sheet(Menu menu, KitchenSheet it) {
    return new KitchenSheetV1(
        menu.shelterId(),
        menu.day(),
        it.people(),
        it.diets().entrySet().stream()
            .map(one -> new DietCountV1(DietKindV1.valueOf(one.getKey().name()), one.getValue()))
            .toList(),
        it.allergens().entrySet().stream().map(one -> count(one.getKey(), one.getValue())).toList(),
        it.warnings(menu).stream().map(MealFormat::warning).toList());
  }

  private static AllergenCountV1 count(Allergen allergen, Need need) {
    return new AllergenCountV1(
        AllergenV1.valueOf(allergen.name()),
        need.people(),
        AllergySeverityV1.valueOf(need.severest().name()));
  }
}
