package org.passage.shelters.paper;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;
import org.passage.shelters.shelter.Shelter;
import org.passage.shelters.shelter.Stamp;

/**
 * Something was printed or copied at a shelter.
 *
 * @param organizationId the organization that runs the shelter
 * @param caseId of the person whom it is about; null when it is about the house
 * @param destruction null as long as there is such a paper
 */
public record PaperCopy(
    @BsonId String id,
    long version,
    String organizationId,
    @Nullable String caseId,
    String shelterId,
    PaperCopyState state,
    Paper paper,
    Stamp recorded,
    @Nullable Destruction destruction,
    List<Event> outbox)
    implements Aggregate {

  /**
   * What there is.
   *
   * @param placementId of the person whom it is about; null when it is about the house
   * @param copies with the original
   */
  public record Paper(
      PaperKind kind,
      @Nullable String placementId,
      int copies,
      @Personal String reason,
      @Personal String keptAt) {}

  /**
   * Its end.
   *
   * @param witnessId the Keycloak id of the one who looked on
   */
  public record Destruction(PaperDestructionMethod method, String witnessId, Stamp done) {}

  static PaperCopy of(Shelter house, Paper paper, @Nullable String caseId, Stamp by) {
    return new PaperCopy(
            Ids.next("ppr"),
            0,
            house.organizationId(),
            caseId,
            house.id(),
            PaperCopyState.KEPT,
            paper,
            by,
            null,
            List.of())
        .in(PaperCopyState.KEPT, null, by);
  }

  /**
   * All of its copies are destroyed.
   *
   * @throws AlreadyDestroyed when they were before
   * @throws InvalidInput when nobody else looked on
   */
  PaperCopy destroyed(Destruction how) {
    if (state == PaperCopyState.DESTROYED) {
      throw new AlreadyDestroyed();
    }
    if (how.witnessId().equals(how.done().by())) {
      throw InvalidInput.at("/witnessId", "must be another person than the one who destroys it");
    }
    return in(PaperCopyState.DESTROYED, how, how.done());
  }

  private PaperCopy in(PaperCopyState now, @Nullable Destruction how, Stamp last) {
    Event event =
        Event.of(
            "org.passage.shelters.paper-copy-" + now.name().toLowerCase(Locale.ROOT) + ".v1",
            id,
            caseId,
            organizationId,
            last.at(),
            Map.of("shelterId", shelterId));
    return new PaperCopy(
        id,
        version + 1,
        organizationId,
        caseId,
        shelterId,
        now,
        paper,
        recorded,
        how,
        Event.append(outbox, event));
  }
}
