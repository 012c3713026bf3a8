package org.passage.referrals.domestic;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;
import org.passage.referrals.domestic.Disclosed.Sending;
import org.passage.referrals.preview.Preview;
import org.passage.referrals.protocol.Party;
import org.passage.referrals.protocol.WrongParty;
import org.passage.referrals.referral.Choice;
import org.passage.referrals.referral.Stamp;

/**
 * Somebody who helps her asks another organization of the same country for what she needs.
 *
 * @param organizationId the sending organization, which owns the case
 * @param parties who knows of it: the recipient from the sending on
 */
public record DomesticReferral(
    @BsonId String id,
    long version,
    String organizationId,
    String caseId,
    List<String> parties,
    Draft draft,
    Course course,
    Stamp drafted,
    List<Event> outbox)
    implements Aggregate {
  public DomesticReferral {
    parties = List.copyOf(parties);
    outbox = List.copyOf(outbox);
  }

  /** A draft, of which nobody else knows. */
  public static DomesticReferral draft(
      String organizationId, String caseId, Draft draft, Choice choice, Stamp by) {
    DomesticReferral begun =
        new DomesticReferral(
            Ids.next("dom"),
            0,
            organizationId,
            caseId,
            List.of(organizationId),
            draft,
            Course.drafted(choice),
            by,
            List.of());
    return begun.next(begun.course, begun.event("drafted", by.at(), Map.of()));
  }

  /**
   * The side that an organization is on.
   *
   * @throws NotFound when it is on none, and may not know of the referral
   */
  public Party party(String organization) {
    if (!parties.contains(organization)) {
      throw new NotFound();
    }
    return organization.equals(organizationId) ? Party.SENDING : Party.RECEIVING;
  }

  /** The organization on a side. */
  public String organization(Party party) {
    return switch (party) {
      case SENDING -> organizationId;
      case RECEIVING -> draft.to().organizationId();
    };
  }

  /** Asked differently; what she was shown before counts no more. */
  public DomesticReferral redrafted(Draft another, Instant now) {
    return next(another, course.shown(null), event("changed", now, Map.of()));
  }

  /** What she wants now. */
  public DomesticReferral choose(String organization, Choice wanted, Instant now) {
    onlySending(organization);
    return next(
        course.choose(wanted),
        event("choice-recorded", now, Map.of("choice", Codes.written(wanted))));
  }

  /** With what she will be shown. */
  public DomesticReferral shown(Preview made) {
    return next(course.shown(made), event("previewed", made.madeAt(), Map.of()));
  }

  /**
   * Sends what she was shown.
   *
   * @param cited the digest of what she was shown
   */
  public DomesticReferral sent(
      String organization, String cited, Sending how, DomesticDeadlines deadlines) {
    Instant now = how.made().at();
    Waiting answer = Waiting.in(DomesticState.SENT, draft.need().urgency(), deadlines, now);
    Course reached = course.sent(how, party(organization), answer);
    course.disclosed().required().cited(cited, deadlines.previewHolds(), now);
    return next(reached, event("sent", now, Map.of()));
  }

  /** The next step, by one of both sides; {@link DomesticStep} says which. */
  public DomesticReferral step(String organization, Mark mark, DomesticDeadlines deadlines) {
    Party by = party(organization);
    DomesticState reached = mark.step().takenBy(by, course.state());
    Instant now = mark.made().at();
    Waiting awaited = Waiting.in(reached, draft.need().urgency(), deadlines, now);
    return next(course.step(mark, by, awaited), event(Codes.written(reached), now, Map.of()));
  }

  /** With what she herself says. */
  public DomesticReferral satisfied(String organization, Satisfaction said) {
    onlySending(organization);
    return next(
        course.satisfied(said), event("satisfaction-recorded", said.recorded().at(), Map.of()));
  }

  /** Whoever is to take the next step is reminded; the same when there is nothing to say now. */
  DomesticReferral reminded(DomesticDeadlines deadlines, Instant now) {
    Waiting waiting = course.waiting();
    if (!waiting.remindsBy(now)) {
      return this;
    }
    if (!course.accepted()) {
      return next(course.waiting(waiting.later(deadlines, now)), null);
    }
    return next(
        course.waiting(waiting.reminded(deadlines, now)),
        event("reminded", now, Map.of("state", Codes.written(course.state()))));
  }

  /** Whether the next step has been awaited for too long; never what she does not want now. */
  public boolean overdue(Instant now) {
    Instant due = course.waiting().dueAt();
    return course.accepted() && due != null && due.isBefore(now);
  }

  private void onlySending(String organization) {
    if (party(organization) != Party.SENDING) {
      throw new WrongParty("The sending organization records what she says.");
    }
  }

  private DomesticReferral next(Course reached, @Nullable Event event) {
    return next(draft, reached, event);
  }

  /** The recipient knows of it once it was sent. */
  private DomesticReferral next(Draft asked, Course reached, @Nullable Event event) {
    return new DomesticReferral(
        id,
        version + 1,
        organizationId,
        caseId,
        reached.disclosed().sending() == null
            ? parties
            : List.of(organizationId, asked.to().organizationId()),
        asked,
        reached,
        drafted,
        event == null ? outbox : Event.append(outbox, event));
  }

  private Event event(String what, Instant now, Map<String, String> data) {
    return Event.of(
        "org.passage.referrals.domestic-referral-" + what + ".v1",
        id,
        caseId,
        organizationId,
        now,
        data);
  }
}
