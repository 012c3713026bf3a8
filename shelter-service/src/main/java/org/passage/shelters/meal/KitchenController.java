package org.passage.shelters.meal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.concurrency.ETags;
import org.passage.shelters.api.KitchenApi;
import org.passage.shelters.api.KitchenSheetV1;
import org.passage.shelters.api.MenuV1;
import org.passage.shelters.api.NewMenuV1;
import org.passage.shelters.shelter.Shelter;
import org.passage.shelters.shelter.Shelters;
import org.passage.shelters.shelter.Stamp;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** What is cooked, and for whom, over HTTP. */
@RestController
class KitchenController implements KitchenApi {
  private final Kitchen kitchen;
  private final Menus menus;
  private final Shelters shelters;
  private final Clock clock;

  KitchenController(Kitchen kitchen, Menus menus, Shelters shelters, Clock clock) {
    this.kitchen = kitchen;
    this.menus = menus;
    this.shelters = shelters;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<MenuV1> getMenu(String shelterId, LocalDate day) {
    Shelter house = shelters.own(shelterId);
    return answer(house, menus.of(house, day));
  }

  @Override
  public ResponseEntity<MenuV1> writeMenu(
      String shelterId, LocalDate day, NewMenuV1 said, @Nullable String ifMatch) {
    Shelter house = shelters.own(shelterId);
    Menu found = menus.of(house, kitchen.planned("?day", house, day));
    ETags.check(ifMatch, found.version());
    return answer(house, menus.write(found.with(MealFormat.dishes(said), Stamp.now(clock))));
  }

  @Override
  public ResponseEntity<KitchenSheetV1> getKitchenSheet(String shelterId, @Nullable LocalDate day) {
    Shelter house = shelters.own(shelterId);
    LocalDate wanted = Objects.requireNonNullElseGet(day, () -> kitchen.today(house));
    Menu menu = menus.of(house, kitchen.planned("?day", house, wanted));
    return ResponseEntity.ok(MealFormat.sheet(menu, kitchen.sheet(house, wanted)));
  }

  private ResponseEntity<MenuV1> answer(Shelter house, Menu menu) {
    return ResponseEntity.ok()
        .eTag(ETags.of(menu.version()))
        .body(MealFormat.full(menu, kitchen.warnings(house, menu)));
  }
}
