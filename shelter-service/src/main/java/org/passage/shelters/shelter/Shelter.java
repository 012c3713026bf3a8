package org.passage.shelters.shelter;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
    List<Event> outbox)
    implements Aggregate {
  static final int MOST_BEDS = 500;

  public Shelter {
    beds = List.copyOf(beds);
    // Absent in what was stored before there were findings.
    stoppedBy = List.copyOf(Objects.requireNonNullElse(stoppedBy, List.of()));
  }

  static Shelter register(String organizationId, Profile profile, Address address, Instant now) {
    return new Shelter(
        Ids.next("shl"), 1, organizationId, profile, address, List.of(), List.of(), now, List.of());
  }

  Shelter described(Profile newProfile, Address newAddress) {
    return new Shelter(
        id,
        version + 1,
        organizationId,
        newProfile,
        newAddress,
        beds,
        stoppedBy,
        registeredAt,
        outbox);
  }

  Shelter withBed(Bed bed) {
    if (beds.size() >= MOST_BEDS) {
      throw new TooManyBeds();
    }
    return with(Stream.concat(beds.stream(), Stream.of(bed)).toList(), stoppedBy);
  }

  Shelter withBedChanged(String bedId, String label, boolean outOfOrder) {
    return changing(bed(bedId).orElseThrow(NotFound::new), it -> it.changed(label, outOfOrder));
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
    Bed free =
        freeBeds(hold.stay()).stream()
            .filter(it -> bedId == null || it.id().equals(bedId))
            .findFirst()
            .orElseThrow(() -> new BedTaken("No bed is free there on all these nights."));
    return changing(free, it -> it.held(hold));
  }

  /**
   * She moves in.
   *
   * @throws BedTaken when somebody is still in her bed, or it is no longer held for her
   */
  public Shelter occupied(String placementId) {
    Bed bed =
        bedOf(placementId)
            .orElseThrow(() -> new BedTaken("The bed is no longer held for this placement."));
    return changing(bed, it -> it.occupied(placementId));
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
    return with(
        beds.stream().map(it -> it.id().equals(bed.id()) ? change.apply(it) : it).toList(),
        stoppedBy);
  }

  private Shelter with(List<Bed> changed, List<String> stops) {
    return new Shelter(
        id, version + 1, organizationId, profile, address, changed, stops, registeredAt, outbox);
  }
}
