package org.passage.shelters.meal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passage.shelters.Stays;
import org.passage.shelters.api.AllergenCountV1;
import org.passage.shelters.api.AllergenV1;
import org.passage.shelters.api.AllergySeverityV1;
import org.passage.shelters.api.AllergyV1;
import org.passage.shelters.api.DietCountV1;
import org.passage.shelters.api.DietKindV1;
import org.passage.shelters.api.DietV1;
import org.passage.shelters.api.DishWarningV1;
import org.passage.shelters.api.EndReasonV1;
import org.passage.shelters.api.KitchenSheetV1;
import org.passage.shelters.api.MealKindV1;
import org.passage.shelters.api.MenuV1;
import org.passage.shelters.api.NewAllergiesV1;
import org.passage.shelters.api.NewDietV1;
import org.passage.shelters.api.NewDishV1;
import org.passage.shelters.api.NewMenuV1;
import org.passage.shelters.api.PlacementV1;
import org.passage.shelters.api.ShelterV1;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class MealTest extends Stays {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Rome"));

  @Test
  void theKitchenCountsWithoutANameAndIsToldWhatSomebodyDoesNotBear() {
    ShelterV1 house = shelter("harbour", 3);
    PlacementV1 one = living(house);
    PlacementV1 other = living(requested(wish(SHARED, house)), "harbour");
    eats(one, DietKindV1.VEGETARIAN, DietKindV1.NO_ALCOHOL);
    eats(other, DietKindV1.VEGETARIAN);
    bears(one, AllergenV1.NUTS, AllergySeverityV1.INTOLERANCE);
    bears(other, AllergenV1.NUTS, AllergySeverityV1.LIFE_THREATENING);

    MenuV1 menu = read(write(house, TODAY, cake()), MenuV1.class);
    assertThat(menu.getWarnings())
        .extracting(DishWarningV1::getDish, DishWarningV1::getPeople, DishWarningV1::getSeverest)
        .containsExactly(tuple("Walnut cake", 2, AllergySeverityV1.LIFE_THREATENING));
    MvcTestResult answer = get("harbour", "shelter-worker", sheetOf(house) + "?day=" + TODAY);
    assertThat(text(answer)).doesNotContain(one.getId(), other.getId(), ADULT, SHARED);
    KitchenSheetV1 sheet = read(answer, KitchenSheetV1.class);
    assertThat(sheet.getPeople()).isEqualTo(2);
    assertThat(sheet.getDiets())
        .extracting(DietCountV1::getDiet, DietCountV1::getPeople)
        .containsExactly(tuple(DietKindV1.VEGETARIAN, 2), tuple(DietKindV1.NO_ALCOHOL, 1));
    assertThat(sheet.getAllergens())
        .extracting(AllergenCountV1::getAllergen, AllergenCountV1::getPeople)
        .containsExactly(tuple(AllergenV1.NUTS, 2));
    assertThat(sheet.getWarnings()).hasSize(1);
  }

  @Test
  void whoIsAwayIsNotCookedFor() {
    ShelterV1 house = shelter("harbour", 2);
    PlacementV1 her = living(house);
    requested(wish(SHARED, house));
    assertThat(sheet(house, TODAY).getPeople()).isEqualTo(1);
    assertThat(sheet(house, null).getDay()).isEqualTo(TODAY);

    done(said(her, "leave", leave(TODAY.plusDays(3), TODAY.plusDays(5))));
    assertThat(people(house, 2)).isEqualTo(1);
    assertThat(people(house, 3)).isZero();
    assertThat(people(house, 4)).isZero();
    assertThat(people(house, 5)).isEqualTo(1);
    done(said(her, "return", null));

    done(said(her, "absence", "{\"since\": \"" + Instant.now() + "\"}"));
    assertThat(people(house, 0)).isZero();
    done(said(her, "return", null));
    end("harbour", "shelter-worker", her, "departure", EndReasonV1.STAY_COMPLETED);
    assertThat(people(house, 0)).isZero();
  }

  @ParameterizedTest
  @CsvSource({"KI, Pacific/Kiritimati", "US, Pacific/Honolulu"})
  void aDayIsThatOfTheHouse(String country, ZoneId zone) {
    ShelterV1 house = shelter("harbour", house(country).timeZone(zone.getId()), 1);
    living(house);
    LocalDate there = LocalDate.now(zone);
    assertThat(sheet(house, null).getDay()).isEqualTo(there);
    refused(
        get("harbour", "shelter-worker", sheetOf(house) + "?day=" + there.minusDays(1)),
        400,
        "\"?day\"");
    refused(
        get("harbour", "shelter-worker", sheetOf(house) + "?day=" + there.plusDays(31)),
        400,
        "\"?day\"");
    assertThat(sheet(house, there).getPeople()).isEqualTo(1);
  }

  @Test
  void whatSheDoesNotBearIsForHealthWorkersAlone() {
    PlacementV1 her = living(shelter("harbour", 1));
    eats(her, DietKindV1.HALAL);
    bears(her, AllergenV1.MILK, AllergySeverityV1.SEVERE);
    MvcTestResult seen = get("harbour", "shelter-worker", dietOf(her));
    assertThat(text(seen)).contains("halal").doesNotContain("milk").doesNotContain("allergies");
    assertThat(read(get("harbour", "health-worker", dietOf(her)), DietV1.class).getAllergies())
        .extracting(AllergyV1::getAllergen)
        .containsExactly(AllergenV1.MILK);
    String allergies = "/placements/" + her.getId() + "/allergies";
    assertThat(put("harbour", "shelter-manager", allergies, none(), etag(seen))).hasStatus(403);
    assertThat(put("harbour", "health-worker", allergies, none(), null)).hasStatus(428);
    assertThat(put("harbour", "health-worker", allergies, none(), "\"1\"")).hasStatus(412);
    assertThat(get("sunrise", "shelter-worker", dietOf(her))).hasStatus(404);
  }

  @Test
  void whatHasNoCodeIsSaidInWords() {
    PlacementV1 her = living(shelter("harbour", 1));
    refused(
        borne(her, new AllergyV1(AllergenV1.OTHER, AllergySeverityV1.MILD)),
        400,
        "\"/allergies/0/note\"");
    assertThat(borne(her, new AllergyV1(AllergenV1.OTHER, AllergySeverityV1.MILD).note("Kiwi")))
        .hasStatusOk();
  }

  @Test
  void aMenuIsWrittenAheadAndByOneAtATime() {
    ShelterV1 house = shelter("harbour", 1);
    assertThat(write(house, TODAY.plusDays(2), cake())).hasStatusOk();
    String path = menuOf(house, TODAY.plusDays(2));
    assertThat(put("harbour", "shelter-worker", path, cake(), "\"0\"")).hasStatus(412);
    assertThat(write(house, TODAY.plusDays(2), new NewMenuV1(List.of()))).hasStatusOk();
    refused(write(house, TODAY.minusDays(1), cake()), 400, "\"?day\"");
    assertThat(get("harbour", "shelter-worker", menuOf(house, TODAY.minusDays(9)))).hasStatusOk();
    assertThat(get("sunrise", "shelter-worker", path)).hasStatus(403);
  }

  private static NewMenuV1 cake() {
    return new NewMenuV1(
        List.of(
            new NewDishV1(
                MealKindV1.LUNCH, "Soup", Set.of(DietKindV1.VEGAN), Set.of(AllergenV1.CELERY)),
            new NewDishV1(
                MealKindV1.SNACK,
                "Walnut cake",
                Set.of(DietKindV1.VEGETARIAN),
                Set.of(AllergenV1.NUTS))));
  }

  private static String none() {
    return whole(new NewAllergiesV1(List.of()));
  }

  private static String leave(LocalDate from, LocalDate until) {
    return "{\"from\": \"%s\", \"until\": \"%s\", \"wish\": \"To see her sister.\"}"
        .formatted(from, until);
  }

  private void eats(PlacementV1 her, DietKindV1... kinds) {
    String etag = etag(get("harbour", "shelter-worker", dietOf(her)));
    assertThat(put("harbour", "shelter-worker", dietOf(her), new NewDietV1(Set.of(kinds)), etag))
        .hasStatusOk();
  }

  private void bears(PlacementV1 her, AllergenV1 what, AllergySeverityV1 how) {
    assertThat(borne(her, new AllergyV1(what, how))).hasStatusOk();
  }

  private MvcTestResult borne(PlacementV1 her, AllergyV1 said) {
    String etag = etag(get("harbour", "health-worker", dietOf(her)));
    return put(
        "harbour",
        "health-worker",
        "/placements/" + her.getId() + "/allergies",
        whole(new NewAllergiesV1(List.of(said))),
        etag);
  }

  private MvcTestResult write(ShelterV1 house, LocalDate day, NewMenuV1 said) {
    String path = menuOf(house, day);
    return put(
        "harbour", "shelter-worker", path, said, etag(get("harbour", "shelter-worker", path)));
  }

  private KitchenSheetV1 sheet(ShelterV1 house, @Nullable LocalDate day) {
    String query = day == null ? "" : "?day=" + day;
    MvcTestResult answer = get("harbour", "shelter-worker", sheetOf(house) + query);
    assertThat(answer).hasStatusOk();
    return read(answer, KitchenSheetV1.class);
  }

  private int people(ShelterV1 house, int inDays) {
    return sheet(house, TODAY.plusDays(inDays)).getPeople();
  }

  private static String sheetOf(ShelterV1 house) {
    return "/shelters/" + house.getId() + "/kitchen-sheet";
  }

  private static String menuOf(ShelterV1 house, LocalDate day) {
    return "/shelters/" + house.getId() + "/menus/" + day;
  }

  private static String dietOf(PlacementV1 her) {
    return "/placements/" + her.getId() + "/diet";
  }
}
