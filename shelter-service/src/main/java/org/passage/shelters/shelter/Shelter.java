package org.passage.shelters.shelter;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;

/**
 * A shelter with its beds and their holds. They are one document, so that a bed is taken in one
 * write that succeeds for one of any number who try. So is what stops new placements.
 *
 * @param stoppedBy the open critical security findings (procedure row C)
 * @param household how it is run
 */
public record Shelter(
    @BsonId String id,
    long version,
    String organizationId,
    Profile profile,
    @Personal Address address,
    List<Bed> beds,
    List<String> stoppedBy,
    Instant registeredAt,
    Household household,
    List<Event> outbox)
    implements Aggregate {
  static final int MOST_BEDS = 500;

  public Shelter {
    beds = List.copyOf(beds);
    // Absent in what was stored before there were findings.
    stoppedBy = List.copyOf(Objects.requireNonNullElse(stoppedBy, List.of()));
    household =
        Objects.requireNonNullElse(household, Household.in(null, SecurityLevel.STANDARD));
  }

  static Shelter register(
      String organizationId, Profile profile, Address address, Household household, Instant now) {
    return new Shelter(
        Ids.next("shl"),
        1,
        organizationId,
        profile,
        address,
        List.of(),
        List.of(),
        now,
        household,
        List.of());
  }

  Shelter described(Profile newProfile, Address newAddress, Household newHousehold) {
    return new Shelter(
        id,
        version + 1,
        organizationId,
        newProfile,
        newAddress,
        beds,
        stoppedBy,
        registeredAt,
        newHousehold,
        outbox);
  }

  /** The zone by which its days begin. */
  public ZoneId zone() {
    return household.zone(profile.country());
  }

  /** What day it is there. */
  public LocalDate today(Clock clock) {
    return LocalDate.ofInstant(clock.instant(), zone());
  }

  Shelter withBed(Bed bed) {
    if (beds.size() >= MOST_BEDS) {
      throw new TooManyBeds();
    }
    requirePlaceIn(bed.roomId());
    return with(Stream.concat(beds.stream(), Stream.of(bed)).toList(), stoppedBy);
  }

  Shelter withBedChanged(
      String bedId, String label, boolean outOfOrder, @Nullable String roomId) {
    Bed bed = bed(bedId).orElseThrow(NotFound::new);
    if (!Objects.equals(roomId, bed.roomId())) {
      requirePlaceIn(roomId);
    }
    return changing(bed, it -> it.changed(label, outOfOrder, roomId));
  }

  Shelter withRoom(Room room) {
    return run(household.withRoom(room));
  }

  /**
   * Says something else of a room.
   *
   * @throws RoomFull when more beds stand there than may
   */
  Shelter withRoomChanged(String roomId, Room said) {
    if (bedsIn(roomId) > said.capacity()) {
      throw new RoomFull(said.capacity());
    }
    return run(household.withRoomChanged(roomId, said));
  }

  private void requirePlaceIn(@Nullable String roomId) {
    if (roomId == null) {
      return;
    }
    Room room =
        household
            .room(roomId)
            .orElseThrow(() -> InvalidInput.at("/roomId", "must be a room of this shelter"));
    if (bedsIn(roomId) >= room.capacity()) {
      throw new RoomFull(room.capacity());
    }
  }

  private long bedsIn(String roomId) {
    return beds.stream().filter(it -> roomId.equals(it.roomId())).count();
  }

  /** The beds that nobody holds on any of these nights. */
  public List<Bed> freeBeds(Stay stay) {
    return beds.stream().filter(it -> it.freeFor(stay)).toList();
  }

  /**
   * Keeps a bed, this one or any; no change when that was done before.
   *
   * @throws PlacementsStopped when a critical security finding is open
   * @throws BedTaken when somebody else has it on one of these nights
   * @throws NotFound when the shelter has no such bed
   */
  public Shelter held(@Nullable String bedId, Hold hold) {
    if (bedOf(hold.placementId()).isPresent()) {
      return this;
    }
    if (bedId != null && bed(bedId).isEmpty()) {
      throw new NotFound();
    }
    requireTaking();
    return changing(free(bedId, hold), it -> it.held(hold));
  }

  private Bed free(@Nullable String bedId, Hold hold) {
    return beds.stream()
        .filter(it -> bedId == null || it.id().equals(bedId))
        .filter(it -> it.takes(hold))
        .findFirst()
        .orElseThrow(() -> new BedTaken("No bed is free there on all these nights."));
  }

  /**
   * Moves her to another bed, this one or any, in the same write in which she gives up hers.
   *
   * @throws BedTaken when somebody else has it on one of these nights, or is still there
   * @throws NotFound when the shelter has no such bed
   */
  public Shelter moved(String placementId, @Nullable String bedId) {
    Bed hers = bedHeldFor(placementId);
    if (bedId != null && bed(bedId).isEmpty()) {
      throw new NotFound();
    }
    Hold hold = hers.hold(placementId).orElseThrow();
    // Her own is not free, since she holds it.
    Bed other = free(bedId, hold);
    return changing(
        Set.of(hers.id(), other.id()),
        it -> it.id().equals(other.id()) ? it.held(hold) : it.released(placementId));
  }

  /**
   * Keeps her bed for other nights.
   *
   * @throws BedTaken when somebody else has it on one of them
   */
  public Shelter during(String placementId, Stay nights) {
    return changing(bedHeldFor(placementId), it -> it.during(placementId, nights));
  }

  /**
   * She moves in.
   *
   * @throws BedTaken when somebody is still in her bed, or it is no longer held for her
   */
  public Shelter occupied(String placementId) {
    return changing(bedHeldFor(placementId), it -> it.occupied(placementId));
  }

  private Bed bedHeldFor(String placementId) {
    return bedOf(placementId)
        .orElseThrow(() -> new BedTaken("The bed is no longer held for this placement."));
  }

  /** Takes nobody new while this finding is open; who lives there stays. */
  public Shelter stopped(String findingId) {
    return stoppedBy.contains(findingId)
        ? this
        : with(beds, Stream.concat(stoppedBy.stream(), Stream.of(findingId)).toList());
  }

  /** The finding is no longer open; no change when that was said before. */
  public Shelter resumed(String findingId) {
    return stoppedBy.contains(findingId)
        ? with(beds, stoppedBy.stream().filter(it -> !it.equals(findingId)).toList())
        : this;
  }

  /** Whether it takes nobody new for now. */
  public boolean isStopped() {
    return !stoppedBy.isEmpty();
  }

  /**
   * Makes sure that it takes somebody new.
   *
   * @throws PlacementsStopped when a critical security finding is open
   */
  public Shelter requireTaking() {
    if (isStopped()) {
      throw new PlacementsStopped();
    }
    return this;
  }

  /** Gives a bed back; no change when that was done before. */
  public Shelter released(String placementId) {
    return bedOf(placementId)
        .map(bed -> changing(bed, it -> it.released(placementId)))
        .orElse(this);
  }

  /** The bed that is held for a placement. */
  public Optional<Bed> bedOf(String placementId) {
    return beds.stream().filter(it -> it.hold(placementId).isPresent()).findFirst();
  }

  private Optional<Bed> bed(String bedId) {
    return beds.stream().filter(it -> it.id().equals(bedId)).findFirst();
  }

  private Shelter changing(Bed bed, UnaryOperator<Bed> change) {
    return changing(Set.of(bed.id()), change);
  }

  private Shelter changing(Set<String> bedIds, UnaryOperator<Bed> change) {
    return with(
        beds.stream().map(it -> bedIds.contains(it.id()) ? change.apply(it) : it).toList(),
        stoppedBy);
  }

  private Shelter with(List<Bed> changed, List<String> stops) {
    return new Shelter(
        id,
        version + 1,
        organizationId,
        profile,
        address,
        changed,
        stops,
        registeredAt,
        household,
        outbox);
  }

  private Shelter run(Household changed) {
    return described(profile, address, changed);
  }
}
