package org.passage.shelters.shelter;

import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.security.Caller;
import org.passage.shelters.api.NewBedV1;
import org.passage.shelters.api.NewRoomV1;
import org.passage.shelters.api.NewShelterV1;
import org.passage.shelters.api.ShelterKindV1;
import org.passage.shelters.api.ShelterPageV1;
import org.passage.shelters.api.ShelterV1;
import org.passage.shelters.api.SheltersApi;
import org.passage.shelters.shelter.Shelters.ShelterFilter;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Shelters and their beds over HTTP. */
@RestController
class ShelterController implements SheltersApi {
  private final Shelters shelters;
  private final Clock clock;

  ShelterController(Shelters shelters, Clock clock) {
    this.shelters = shelters;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<ShelterV1> registerShelter(
      NewShelterV1 said, @Nullable String idempotencyKey) {
    Shelter registered =
        shelters.add(
            Shelter.register(
                Caller.current().organizationId(),
                ShelterFormat.profile(said),
                ShelterFormat.address(said.getAddress()),
                ShelterFormat.household(said),
                clock.instant()));
    return ResponseEntity.created(URI.create("/api/shelters/v1/shelters/" + registered.id()))
        .eTag(ETags.of(registered.version()))
        .body(seen(registered));
  }

  @Override
  public ResponseEntity<ShelterPageV1> listShelters(
      @Nullable String country,
      @Nullable ShelterKindV1 kind,
      @Nullable String organizationId,
      Integer limit,
      @Nullable String cursor) {
    ShelterFilter wanted =
        new ShelterFilter(
            country, kind == null ? null : ShelterKind.valueOf(kind.name()), organizationId);
    Page<ShelterV1> page = shelters.list(wanted, limit, cursor).map(this::seen);
    return ResponseEntity.ok(new ShelterPageV1(page.items()).next(page.next()));
  }

  @Override
  public ResponseEntity<ShelterV1> getShelter(String shelterId) {
    return answer(HttpStatus.OK, shelters.get(shelterId));
  }

  @Override
  public ResponseEntity<ShelterV1> changeShelter(
      String shelterId, NewShelterV1 said, @Nullable String ifMatch) {
    Shelter found = own(shelterId, ifMatch);
    return answer(
        HttpStatus.OK,
        shelters.replace(
            found.described(
                ShelterFormat.profile(said),
                ShelterFormat.address(said.getAddress()),
                found.household().as(ShelterFormat.household(said)))));
  }

  @Override
  public ResponseEntity<ShelterV1> addBed(
      String shelterId, NewBedV1 said, @Nullable String ifMatch, @Nullable String idempotencyKey) {
    Shelter found = own(shelterId, ifMatch);
    Bed bed =
        Bed.named(said.getLabel(), said.getOutOfOrder(), said.getRoomId(), found.today(clock));
    return answer(HttpStatus.CREATED, shelters.replace(found.withBed(bed)));
  }

  @Override
  public ResponseEntity<ShelterV1> changeBed(
      String shelterId, String bedId, NewBedV1 said, @Nullable String ifMatch) {
    Shelter found = own(shelterId, ifMatch);
    return answer(
        HttpStatus.OK,
        shelters.replace(
            found.withBedChanged(bedId, said.getLabel(), said.getOutOfOrder(), said.getRoomId())));
  }

  @Override
  public ResponseEntity<ShelterV1> addRoom(
      String shelterId, NewRoomV1 said, @Nullable String ifMatch, @Nullable String idempotencyKey) {
    Shelter found = own(shelterId, ifMatch);
    return answer(HttpStatus.CREATED, shelters.replace(found.withRoom(ShelterFormat.room(said))));
  }

  @Override
  public ResponseEntity<ShelterV1> changeRoom(
      String shelterId, String roomId, NewRoomV1 said, @Nullable String ifMatch) {
    Shelter found = own(shelterId, ifMatch);
    return answer(
        HttpStatus.OK, shelters.replace(found.withRoomChanged(roomId, ShelterFormat.room(said))));
  }

  private Shelter own(String shelterId, @Nullable String ifMatch) {
    Shelter found = shelters.own(shelterId);
    ETags.check(ifMatch, found.version());
    return found;
  }

  private ResponseEntity<ShelterV1> answer(HttpStatus status, Shelter found) {
    return ResponseEntity.status(status).eTag(ETags.of(found.version())).body(seen(found));
  }

  private ShelterV1 seen(Shelter it) {
    return ShelterFormat.seen(it, it.today(clock));
  }
}
