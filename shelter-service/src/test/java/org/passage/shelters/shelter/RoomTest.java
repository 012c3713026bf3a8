package org.passage.shelters.shelter;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passage.shelters.Stays;
import org.passage.shelters.api.NewBedV1;
import org.passage.shelters.api.ShelterV1;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class RoomTest extends Stays {
  @Test
  void bedsStandInRoomsAndOnlyAsManyAsMay() {
    ShelterV1 house = withRoom(shelter("harbour", 0), 1);
    String room = room(house);
    ShelterV1 withBed = read(bed(house, room), ShelterV1.class);
    assertThat(firstBed(withBed).getRoomId()).isEqualTo(room);
    refused(bed(house, room), 409, "/room-full");
    refused(bed(house, "rom_elsewhere"), 400, "\"/roomId\"");
    assertThat(beds(house)).hasSize(1);
  }

  @Test
  void aRoomIsNotMadeSmallerThanItsBeds() {
    ShelterV1 house = withRoom(shelter("harbour", 0), 2);
    String room = room(house);
    bed(house, room);
    bed(house, room);
    String path = "/shelters/" + house.getId();
    assertThat(put("harbour", "shelter-manager", path + "/rooms/" + room, room(1), eTag(house)))
        .hasStatus(409);
    assertThat(put("harbour", "shelter-manager", path + "/rooms/" + room, room(3), eTag(house)))
        .hasStatusOk();
    assertThat(
            put("harbour", "shelter-manager", path + "/rooms/rom_elsewhere", room(3), eTag(house)))
        .hasStatus(404);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 31})
  void aRoomHasRoomForSomebody(int capacity) {
    ShelterV1 house = shelter("harbour", 0);
    refused(addRoom(house, capacity), 400, "\"/capacity\"");
    assertThat(
            read(get("harbour", "shelter-manager", "/shelters/" + house.getId()), ShelterV1.class)
                .getRooms())
        .isEmpty();
  }

  @Test
  void anotherOrganizationSeesNoRoomsAndAddsNone() {
    ShelterV1 house = withRoom(shelter("harbour", 0), 2);
    String path = "/shelters/" + house.getId();
    assertThat(text(get("sunrise", "shelter-manager", path))).doesNotContain("Room 2", "\"rooms\"");
    assertThat(post("sunrise", "shelter-manager", path + "/rooms", room(2), eTag(house)))
        .hasStatus(403);
  }

  private static String room(ShelterV1 house) {
    return requireNonNull(house.getRooms()).getFirst().getId();
  }

  private ShelterV1 withRoom(ShelterV1 house, int capacity) {
    MvcTestResult answer = addRoom(house, capacity);
    assertThat(answer).hasStatus(201);
    return read(answer, ShelterV1.class);
  }

  private MvcTestResult addRoom(ShelterV1 house, int capacity) {
    return post(
        "harbour",
        "shelter-manager",
        "/shelters/" + house.getId() + "/rooms",
        room(capacity),
        eTag(house));
  }

  private MvcTestResult bed(ShelterV1 house, String room) {
    return post(
        "harbour",
        "shelter-manager",
        "/shelters/" + house.getId() + "/beds",
        new NewBedV1("By the door", false).roomId(room),
        eTag(house));
  }

  private @Nullable String eTag(ShelterV1 house) {
    return etag(get("harbour", "shelter-manager", "/shelters/" + house.getId()));
  }

  private static String room(int capacity) {
    return """
    {"label": "Room 2", "floor": 1, "capacity": %d, "accessible": true, "sexes": ["female"],
     "families": true}\
    """
        .formatted(capacity);
  }
}
