package org.passage.shelters.shelter;

import java.util.List;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.store.Ids;

/**
 * A room, in which beds stand.
 *
 * @param floor 0 is level with the street
 * @param capacity how many beds may stand there; 1 is a single room
 * @param use whom it is for
 */
public record Room(String id, @Personal String label, int floor, int capacity, Use use) {

  static Room named(String label, int floor, int capacity, Use use) {
    return new Room(Ids.next("rom"), label, floor, capacity, use);
  }

  Room as(String sameId) {
    return new Room(sameId, label, floor, capacity, use);
  }

  /**
   * Whom a room is for.
   *
   * @param accessible by wheelchair
   * @param families those who bring children of their own
   */
  public record Use(boolean accessible, List<Sex> sexes, boolean families) {
    public Use {
      sexes = List.copyOf(sexes);
    }
  }
}
