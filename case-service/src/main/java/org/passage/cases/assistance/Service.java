package org.passage.cases.assistance;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.cases.casefile.Case;
import org.passage.cases.worklist.Stamp;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;

/**
 * Something that is offered to her, and provided when she wants it (procedure row A5). Nothing in
 * here asks whether she cooperates with the authorities (A1).
 *
 * @param organizationId the organization that owns the case
 */
public record Service(
    @BsonId String id,
    long version,
    String organizationId,
    String caseId,
    ServiceState state,
    @Personal Plan plan,
    Stamp planned,
    @Personal Course course,
    List<Event> outbox)
    implements Aggregate {
  static final int MOST_CHOICES = 50;

  /**
   * What came of it.
   *
   * @param choices all that she said to it, the latest last
   */
  public record Course(
      List<Choice> choices,
      @Nullable Provision provision,
      @Nullable CancellationReason cancellation) {
    static final Course BEFORE = new Course(List.of(), null, null);

    public Course {
      choices = List.copyOf(choices);
    }

    private Course with(Choice further) {
      if (choices.size() >= MOST_CHOICES) {
        throw new TooManyChoices();
      }
      return new Course(
          Stream.concat(choices.stream(), Stream.of(further)).toList(), provision, cancellation);
    }
  }

  static Service plan(Case of, Plan plan, Stamp by) {
    String id = Ids.next("srv");
    return new Service(
        id,
        1,
        of.organizationId(),
        of.id(),
        ServiceState.PLANNED,
        plan,
        by,
        Course.BEFORE,
        List.of(event("service-planned", id, of.id(), of.organizationId(), by)));
  }

  /**
   * She says what she wants; what she said before stays on record.
   *
   * @throws ServiceStepNotPossible when it was provided or cancelled
   */
  Service chosen(Choice choice) {
    return after(
        ServiceStep.of(choice.choice()),
        course.with(choice),
        "service-choice-recorded",
        choice.recorded());
  }

  /**
   * It was provided.
   *
   * @throws ServiceStepNotPossible when she has not accepted it, or no longer
   */
  Service provided(Provision how) {
    return after(
        ServiceStep.PROVIDE,
        new Course(course.choices(), how, null),
        "service-provided",
        how.recorded());
  }

  Service cancelled(CancellationReason why, Stamp by) {
    return after(
        ServiceStep.CANCEL, new Course(course.choices(), null, why), "service-cancelled", by);
  }

  private Service after(ServiceStep step, Course next, String what, Stamp by) {
    return new Service(
        id,
        version + 1,
        organizationId,
        caseId,
        state.after(step),
        plan,
        planned,
        next,
        Event.append(outbox, event(what, id, caseId, organizationId, by)));
  }

  private static Event event(
      String what, String id, String caseId, String organizationId, Stamp by) {
    return Event.of(
        "org.passage.cases." + what + ".v1", id, caseId, organizationId, by.at(), Map.of());
  }
}
