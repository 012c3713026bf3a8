package org.passage.shelters.visit;

import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;
import org.passage.shelters.shelter.Shelter;
import org.passage.shelters.shelter.Stamp;

/**
 * Somebody may never enter a shelter.
 *
 * @param organizationId the organization that runs the shelter
 * @param names the name, and how else it is written
 * @param lifting null while it is in force
 */
public record Ban(
    @BsonId String id,
    long version,
    String organizationId,
    String shelterId,
    BanState state,
    @Personal List<String> names,
    @Personal String reason,
    Stamp banned,
    @Nullable Lifting lifting,
    List<Event> outbox)
    implements Aggregate {

  /** Why it ended. */
  public record Lifting(@Personal String reason, Stamp lifted) {}

  static Ban of(Shelter at, List<String> names, String reason, Stamp by) {
    String id = Ids.next("ban");
    return new Ban(
        id,
        1,
        at.organizationId(),
        at.id(),
        BanState.IN_FORCE,
        List.copyOf(names),
        reason,
        by,
        null,
        List.of(event("visitor-banned", id, at.organizationId(), at.id(), by)));
  }

  /**
   * It ends.
   *
   * @throws AlreadyLifted when it ended before
   */
  Ban lifted(Lifting why) {
    if (state == BanState.LIFTED) {
      throw new AlreadyLifted();
    }
    return new Ban(
        id,
        version + 1,
        organizationId,
        shelterId,
        BanState.LIFTED,
        names,
        reason,
        banned,
        why,
        Event.append(
            outbox, event("visitor-ban-lifted", id, organizationId, shelterId, why.lifted())));
  }

  /** Whether it is about somebody of this name. */
  boolean concerns(ComparedName visitor) {
    return names.stream().map(ComparedName::of).anyMatch(visitor::holds);
  }

  private static Event event(
      String what, String id, String organizationId, String shelterId, Stamp by) {
    return Event.of(
        "org.passage.shelters." + what + ".v1",
        id,
        null,
        organizationId,
        by.at(),
        Map.of("shelterId", shelterId));
  }
}
