package org.passage.shelters.meal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.shelters.shelter.Shelter;
import org.passage.shelters.shelter.Stamp;

/**
 * What is cooked in a shelter on a day.
 *
 * @param organizationId the organization that runs the shelter
 * @param changed null where nobody wrote anything yet
 */
public record Menu(
    @BsonId String id,
    long version,
    String organizationId,
    String shelterId,
    LocalDate day,
    @Personal List<Dish> dishes,
    @Nullable Stamp changed,
    List<Event> outbox)
    implements Aggregate {
  public Menu {
    dishes = List.copyOf(dishes);
  }

  /**
   * Something to eat.
   *
   * @param suits the diets that it suits
   * @param contains what somebody may not bear
   */
  public record Dish(MealKind meal, String name, List<DietKind> suits, List<Allergen> contains) {
    public Dish {
      suits = List.copyOf(suits);
      contains = List.copyOf(contains);
    }
  }

  static String idOf(String shelterId, LocalDate day) {
    return "mnu_%s-%s"
        .formatted(
            shelterId.substring(shelterId.indexOf('_') + 1),
            DateTimeFormatter.BASIC_ISO_DATE.format(day));
  }

  /** Of a day for which nothing is planned yet; not stored. */
  static Menu unwritten(Shelter house, LocalDate day) {
    return new Menu(
        idOf(house.id(), day),
        0,
        house.organizationId(),
        house.id(),
        day,
        List.of(),
        null,
        List.of());
  }

  Menu with(List<Dish> planned, Stamp by) {
    return new Menu(id, version + 1, organizationId, shelterId, day, planned, by, outbox);
  }
}
