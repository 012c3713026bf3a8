package org.passage.shelters.shelter;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;
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
        Objects.requireNonNullElse(household, Household.in(null, SecurityLevel.STANDARD, null));
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
    return with(all().with(bed));
  }

  Shelter withBedChanged(String bedId, String label, boolean outOfOrder, @Nullable String roomId) {
    Bed bed = bed(bedId).orElseThrow(NotFound::new);
    if (!Objects.equals(roomId, bed.roomId())) {
      requirePlaceIn(roomId);
    }
    return with(all().changing(bed, it -> it.changed(label, outOfOrder, roomId)));
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
    if (all().in(roomId) > said.capacity()) {
      throw new RoomFull(said.capacity());
    }
    return run(household.withRoomChanged(roomId, said));
  }

  private void requirePlaceIn(@Nullable String roomId) {
    if (roomId != null) {
      household.requirePlace(roomId, all().in(roomId));
    }
  }

  /** The beds that nobody holds on any of these nights. */
  public List<Bed> freeBeds(Stay stay) {
    return all().freeFor(stay);
  }

  /**
   * Keeps a bed, this one or any; no change when that was done before.
   *
   * @throws PlacementsStopped when a critical security finding is open
   * @throws ShelterClosing when it is closed on one of these nights
   * @throws InQuarantine when nobody comes on the first of them
   * @throws BedTaken when somebody else has it on one of these nights
   * @throws NotFound when the shelter has no such bed
   */
  public Shelter held(@Nullable String bedId, Hold hold) {
    if (bedOf(hold.placementId()).isPresent()) {
      return this;
    }
    requireTaking(hold.stay());
    return with(all().held(bedId, hold));
  }

  /**
   * Moves her to another bed, this one or any, in the same write in which she gives up hers.
   *
   * @throws BedTaken when somebody else has it on one of these nights, or is still there
   * @throws NotFound when the shelter has no such bed
   */
  public Shelter moved(String placementId, @Nullable String bedId) {
    return with(all().moved(placementId, bedId));
  }

  /**
   * Keeps her bed for other nights.
   *
   * @throws BedTaken when somebody else has it on one of them
   * @throws ShelterClosing when it is closed on one of them
   */
  public Shelter during(String placementId, Stay nights) {
    if (!isOpenFor(nights)) {
      throw new ShelterClosing();
    }
    return with(all().changing(all().heldFor(placementId), it -> it.during(placementId, nights)));
  }

  /**
   * She moves in.
   *
   * @throws BedTaken when somebody is still in her bed, or it is no longer held for her
   * @throws InQuarantine when nobody comes today
   * @throws ShelterClosing when nobody sleeps there any more
   */
  public Shelter occupied(String placementId, LocalDate today) {
    if (isInQuarantine(today)) {
      throw new InQuarantine();
    }
    if (!isOpenFor(new Stay(today, today.plusDays(1)))) {
      throw new ShelterClosing();
    }
    return with(all().changing(all().heldFor(placementId), it -> it.occupied(placementId)));
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
   * Makes sure that it takes somebody new for these nights.
   *
   * @throws PlacementsStopped when a critical security finding is open
   * @throws ShelterClosing when it is closed on one of them
   * @throws InQuarantine when nobody comes on the first of them
   */
  public Shelter requireTaking(Stay stay) {
    if (isStopped()) {
      throw new PlacementsStopped();
    }
    if (!isOpenFor(stay)) {
      throw new ShelterClosing();
    }
    if (isInQuarantine(stay.from())) {
      throw new InQuarantine();
    }
    return this;
  }

  /** Whether it is not closed on any of these nights. */
  public boolean isOpenFor(Stay stay) {
    return household.isOpenFor(stay);
  }

  /** Whether on a day nobody comes, or goes without a reason. */
  public boolean isInQuarantine(LocalDate day) {
    return household.isInQuarantine(day);
  }

  /** Whether the door is closed at a moment for those who live there, by its own clock. */
  public boolean isClosedAt(Instant moment) {
    Curfew curfew = household.curfew();
    return curfew != null && curfew.isClosedAt(LocalTime.ofInstant(moment, zone()));
  }

  Shelter closing(@Nullable Closing announced) {
    return run(household.closing(announced));
  }

  Shelter quarantine(@Nullable Quarantine begun) {
    return run(household.quarantine(begun));
  }

  /** Whether the day has come from which it is closed, and nobody has a bed there any more. */
  boolean isClosed(LocalDate today) {
    Closing closing = household.closing();
    return closing != null && !today.isBefore(closing.from()) && all().areEmpty();
  }

  /**
   * Takes a bed out of order, whoever has it: who has not come yet has another one that is free for
   * her, if there is one.
   *
   * @throws NotFound when the shelter has no such bed
   */
  public Shelter takenOut(String bedId) {
    return with(all().without(bedId));
  }

  /** Gives a bed back; no change when that was done before. */
  public Shelter released(String placementId) {
    return bedOf(placementId)
        .map(bed -> with(all().changing(bed, it -> it.released(placementId))))
        .orElse(this);
  }

  /** The bed that is held for a placement. */
  public Optional<Bed> bedOf(String placementId) {
    return all().of(placementId);
  }

  /** One of its beds. */
  public Optional<Bed> bed(String bedId) {
    return all().bed(bedId);
  }

  private Beds all() {
    return new Beds(beds);
  }

  private Shelter with(List<Bed> changed) {
    return with(changed, stoppedBy);
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
