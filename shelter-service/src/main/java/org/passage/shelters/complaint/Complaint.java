package org.passage.shelters.complaint;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;
import org.passage.shelters.shelter.Shelter;

/**
 * A complaint in a shelter. Its events name no case: on a timeline those would read of it who are
 * complained about.
 *
 * @param organizationId the organization that runs the shelter
 * @param caseId hers; null when she does not want to be known
 * @param about those who are complained about
 * @param replies each answer is another person's, so they are as few as the people in the house
 */
public record Complaint(
    @BsonId String id,
    long version,
    String organizationId,
    @Nullable String caseId,
    String shelterId,
    List<Person> about,
    ComplaintState state,
    @Personal Words words,
    @Personal List<Reply> replies,
    Received received,
    List<Event> outbox)
    implements Aggregate {
  public Complaint {
    about = List.copyOf(about);
    replies = List.copyOf(replies);
  }

  /**
   * Somebody who works in the shelter.
   *
   * @param personId the Keycloak id
   */
  public record Person(String personId) {}

  /**
   * What she said.
   *
   * @param placementId hers; null when she does not want to be known
   */
  public record Words(ComplaintCategory category, String text, @Nullable String placementId) {}

  /**
   * Who wrote it down, and when.
   *
   * @param by the Keycloak id of the person
   */
  public record Received(String by, Instant at) {}

  /**
   * Writes a complaint down.
   *
   * @throws ComplainedAbout when it is about the one who writes
   */
  static Complaint of(
      Shelter house, @Nullable String caseId, List<Person> about, Words words, Received received) {
    String id = Ids.next("cmp");
    Complaint written =
        new Complaint(
            id,
            1,
            house.organizationId(),
            caseId,
            house.id(),
            about,
            ComplaintState.RECEIVED,
            words,
            List.of(),
            received,
            List.of(event("recorded", id, house.organizationId(), received.at())));
    if (written.isAbout(received.by())) {
      throw new ComplainedAbout();
    }
    return written;
  }

  boolean isAbout(String person) {
    return about.contains(new Person(person));
  }

  /**
   * She gets an answer.
   *
   * @throws HeardBefore when this person answered it before
   */
  Complaint answered(Reply answer) {
    if (state != ComplaintState.RECEIVED) {
      throw new ComplaintStepNotPossible(state);
    }
    if (replies.stream().anyMatch(it -> it.isAnswerOf(answer.by()))) {
      throw new HeardBefore();
    }
    return after(ComplaintState.ANSWERED, answer);
  }

  /** She is content, or wants to be heard again. */
  Complaint viewed(Reply view) {
    if (state != ComplaintState.ANSWERED) {
      throw new ComplaintStepNotPossible(state);
    }
    boolean content = Boolean.TRUE.equals(view.content());
    return after(content ? ComplaintState.CLOSED : ComplaintState.RECEIVED, view);
  }

  private Complaint after(ComplaintState next, Reply reply) {
    return new Complaint(
        id,
        version + 1,
        organizationId,
        caseId,
        shelterId,
        about,
        next,
        words,
        Stream.concat(replies.stream(), Stream.of(reply)).toList(),
        received,
        Event.append(outbox, event("changed", id, organizationId, reply.at())));
  }

  private static Event event(String what, String id, String organizationId, Instant at) {
    return Event.of(
        "org.passage.shelters.complaint-" + what + ".v1", id, null, organizationId, at, Map.of());
  }
}
