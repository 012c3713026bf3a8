package org.passage.shelters.incident;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;
import org.passage.shelters.incident.Account.Resident;
import org.passage.shelters.shelter.Shelter;
import org.passage.shelters.shelter.Stamp;

/**
 * Something that happened in the house. It may concern several people, so it is sealed with the key
 * of the organization and names nobody who lives there but by placement.
 *
 * @param organizationId the organization that runs the shelter
 * @param corrections what was said before, oldest first
 */
public record Incident(
    @BsonId String id,
    long version,
    String organizationId,
    String shelterId,
    IncidentState state,
    Account account,
    List<Correction> corrections,
    Stamp reported,
    @Nullable Closure closure,
    List<Event> outbox)
    implements Aggregate {
  static final int MOST_CORRECTIONS = 20;

  public Incident {
    corrections = List.copyOf(corrections);
  }

  /** What was said before, and why that was changed. */
  public record Correction(Account was, @Personal String reason, Stamp made) {}

  /** What will be done otherwise. */
  public record Closure(@Personal String lessons, Stamp made) {}

  static Incident report(Shelter at, Account account, Stamp by) {
    String id = Ids.next("inc");
    return new Incident(
        id,
        1,
        at.organizationId(),
        at.id(),
        IncidentState.REPORTED,
        account,
        List.of(),
        by,
        null,
        List.of(event("incident-reported", id, at.organizationId(), at.id(), account, by)));
  }

  /**
   * Something else is said; what was said is kept.
   *
   * @throws IncidentClosed when the last word has been said
   * @throws TooManyCorrections when there is no room for another
   */
  Incident corrected(Account better, String reason, Stamp by) {
    requireOpen();
    if (corrections.size() >= MOST_CORRECTIONS) {
      throw new TooManyCorrections();
    }
    List<Correction> all =
        Stream.concat(corrections.stream(), Stream.of(new Correction(account, reason, by)))
            .toList();
    return in(IncidentState.REPORTED, better, all, null, "incident-corrected", by);
  }

  /**
   * The last word.
   *
   * @throws IncidentClosed when that was said before
   * @throws NothingDone when no action is on record
   */
  Incident closed(Closure learned) {
    requireOpen();
    if (account.actions().isEmpty()) {
      throw new NothingDone();
    }
    return in(
        IncidentState.CLOSED, account, corrections, learned, "incident-closed", learned.made());
  }

  /** Whether somebody of staff had to do with it, by anything that was ever said. */
  boolean involves(String personId) {
    return said().anyMatch(it -> it.involves(personId));
  }

  /** The cases of those who lived there and had to do with it. */
  List<String> cases() {
    return said()
        .flatMap(it -> it.involved().residents().stream())
        .map(Resident::caseId)
        .distinct()
        .toList();
  }

  private Stream<Account> said() {
    return Stream.concat(Stream.of(account), corrections.stream().map(Correction::was));
  }

  private void requireOpen() {
    if (state == IncidentState.CLOSED) {
      throw new IncidentClosed();
    }
  }

  private Incident in(
      IncidentState now,
      Account said,
      List<Correction> before,
      @Nullable Closure learned,
      String what,
      Stamp by) {
    return new Incident(
        id,
        version + 1,
        organizationId,
        shelterId,
        now,
        said,
        before,
        reported,
        learned,
        Event.append(outbox, event(what, id, organizationId, shelterId, said, by)));
  }

  private static Event event(
      String what, String id, String organizationId, String shelterId, Account account, Stamp by) {
    return Event.of(
        "org.passage.shelters." + what + ".v1",
        id,
        null,
        organizationId,
        by.at(),
        Map.of("shelterId", shelterId, "severity", Codes.written(account.severity())));
  }
}
