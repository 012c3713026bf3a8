package org.passage.shelters.shelter;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.places.TimeZones;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.problem.NotFound;

/**
 * How a house is run.
 *
 * @param timeZone by which its days begin, of the IANA database; null where that was never said
 * @param curfew null where people come and go as they like
 * @param closing null unless it is announced
 * @param quarantine the last one; null when there never was one
 */
public record Household(
    @Nullable @Personal String timeZone,
    SecurityLevel securityLevel,
    List<Room> rooms,
    @Nullable Curfew curfew,
    @Nullable Closing closing,
    @Nullable Quarantine quarantine) {
  static final int MOST_ROOMS = 200;

  public Household {
    securityLevel = Objects.requireNonNullElse(securityLevel, SecurityLevel.STANDARD);
    rooms = List.copyOf(Objects.requireNonNullElse(rooms, List.of()));
  }

  static Household in(@Nullable String timeZone, SecurityLevel level, @Nullable Curfew curfew) {
    return new Household(timeZone, level, List.of(), curfew, null, null);
  }

  /** The zone by which its days begin: its own, or the only one of its country. */
  ZoneId zone(String country) {
    return timeZone == null ? TimeZones.likely(country) : ZoneId.of(timeZone);
  }

  /** Run in another way, with all that is there. */
  Household as(Household said) {
    return new Household(
        said.timeZone, said.securityLevel, rooms, said.curfew, closing, quarantine);
  }

  Household closing(@Nullable Closing announced) {
    return new Household(timeZone, securityLevel, rooms, curfew, announced, quarantine);
  }

  Household quarantine(@Nullable Quarantine begun) {
    return new Household(timeZone, securityLevel, rooms, curfew, closing, begun);
  }

  /** Whether it is still open on all nights of a stay. */
  boolean isOpenFor(Stay stay) {
    return closing == null || closing.leavesOpen(stay);
  }

  /** Whether nobody new comes on a day. */
  boolean isInQuarantine(LocalDate day) {
    return quarantine != null && quarantine.lasts(day);
  }

  Optional<Room> room(String roomId) {
    return rooms.stream().filter(it -> it.id().equals(roomId)).findFirst();
  }

  /**
   * Makes sure that one more bed may stand in a room.
   *
   * @throws RoomFull when as many stand there as may
   */
  void requirePlace(String roomId, long beds) {
    Room room =
        room(roomId)
            .orElseThrow(() -> InvalidInput.at("/roomId", "must be a room of this shelter"));
    if (beds >= room.capacity()) {
      throw new RoomFull(room.capacity());
    }
  }

  Household withRoom(Room room) {
    if (rooms.size() >= MOST_ROOMS) {
      throw new TooManyRooms();
    }
    return with(Stream.concat(rooms.stream(), Stream.of(room)).toList());
  }

  Household withRoomChanged(String roomId, Room said) {
    if (room(roomId).isEmpty()) {
      throw new NotFound();
    }
    return with(rooms.stream().map(it -> it.id().equals(roomId) ? said.as(roomId) : it).toList());
  }

  private Household with(List<Room> changed) {
    return new Household(timeZone, securityLevel, changed, curfew, closing, quarantine);
  }
}
