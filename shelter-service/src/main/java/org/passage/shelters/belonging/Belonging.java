package org.passage.shelters.belonging;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;
import org.passage.shelters.placement.Placement;

/**
 * Something of hers that the house keeps because she wants it to, and its receipt.
 *
 * @param organizationId the organization that runs the shelter
 * @param returned null as long as it is kept
 */
public record Belonging(
    @BsonId String id,
    long version,
    String organizationId,
    String caseId,
    String placementId,
    BelongingState state,
    @Personal Thing thing,
    @Personal HandOver received,
    @Personal @Nullable HandOver returned,
    List<Event> outbox)
    implements Aggregate {
  private static final int RECEIPT_LENGTH = 8;

  /** What it is, and where it is kept. */
  public record Thing(BelongingKind kind, String description, BelongingPlace place) {}

  static Belonging kept(Placement of, Thing thing, HandOver received) {
    String id = Ids.next("blg");
    return new Belonging(
            id,
            0,
            of.shelterOrganizationId(),
            of.caseId(),
            of.id(),
            BelongingState.KEPT,
            thing,
            received.of(thing.kind()),
            null,
            List.of())
        .in(BelongingState.KEPT, null, received);
  }

  /**
   * It is given back.
   *
   * @throws AlreadyReturned when it was before
   */
  Belonging returned(HandOver back) {
    if (state == BelongingState.RETURNED) {
      throw new AlreadyReturned();
    }
    return in(BelongingState.RETURNED, back.of(thing.kind()), back);
  }

  /** What stands on the paper that she has; short enough to be read out. */
  String receipt() {
    return id.substring(id.length() - RECEIPT_LENGTH).toUpperCase(Locale.ROOT);
  }

  private Belonging in(BelongingState now, @Nullable HandOver back, HandOver last) {
    Event event =
        Event.of(
            "org.passage.shelters.belonging-" + now.name().toLowerCase(Locale.ROOT) + ".v1",
            id,
            caseId,
            organizationId,
            last.at(),
            Map.of("placementId", placementId));
    return new Belonging(
        id,
        version + 1,
        organizationId,
        caseId,
        placementId,
        now,
        thing,
        received,
        back,
        Event.append(outbox, event));
  }
}
