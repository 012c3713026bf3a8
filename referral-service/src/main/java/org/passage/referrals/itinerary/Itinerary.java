package org.passage.referrals.itinerary;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.store.Ids;
import org.passage.referrals.agency.Agency;
import org.passage.referrals.meeting.Meeting;
import org.passage.referrals.meeting.MeetingAnswer;
import org.passage.referrals.meeting.MeetingNotAccepted;

/**
 * A way to travel home, judged.
 *
 * @param metBy the id of the agency that is to meet her, if any is
 * @param meeting what was asked of it, once it was
 */
public record Itinerary(
    String id,
    @Personal Plan plan,
    @Nullable String metBy,
    Judgement judgement,
    Instant checkedAt,
    Standing standing,
    @Nullable Meeting meeting,
    @Personal Arrangements arrangements) {

  /** The best first: acceptable ones before the others, then by score, then the older. */
  public static final Comparator<Itinerary> BEST_FIRST =
      Comparator.comparing((Itinerary it) -> it.judgement().acceptable())
          .thenComparing(it -> it.judgement().score())
          .reversed()
          .thenComparing(Itinerary::id);

  public static Itinerary check(Plan plan, Reception reception, Judge judge) {
    return new Itinerary(
        Ids.next("itn"),
        plan,
        id(reception.agency()),
        judge.of(plan, reception),
        judge.now(),
        Standing.at(ItineraryState.CHECKED, judge.now()),
        null,
        Arrangements.NONE);
  }

  private static @Nullable String id(@Nullable Agency agency) {
    return agency == null ? null : agency.id();
  }

  public ItineraryState state() {
    return standing.state();
  }

  /**
   * Asks the agency to meet her, or asks once more one that has declined.
   *
   * @throws ItineraryRejected when a rule fails, among them that a qualified agency is named
   * @throws ItineraryStands when it was asked, or the itinerary was cancelled
   */
  public Itinerary ask(Reception reception, Judge judge) {
    boolean again = state() == ItineraryState.PROVISIONAL && meeting != null && meeting.declined();
    if (state() != ItineraryState.CHECKED && !again) {
      throw new ItineraryStands(state());
    }
    return asked(plan, reception, judge, null);
  }

  private Itinerary asked(Plan way, Reception who, Judge judge, @Nullable Meeting held) {
    Agency agency = who.agency();
    Judgement again = acceptable(judge.of(way, who));
    if (agency == null) {
      throw new MeetingNotAccepted();
    }
    return new Itinerary(
        id,
        way,
        agency.id(),
        again,
        judge.now(),
        Standing.at(ItineraryState.PROVISIONAL, judge.now()),
        held == null ? Meeting.ask(agency, judge.now()) : held,
        arrangements.within(way.legs().size()));
  }

  /** What the agency says; where it withdraws, the itinerary is not confirmed any more. */
  public Itinerary answer(MeetingAnswer said) {
    if (meeting == null || !state().underway()) {
      throw new NotFound();
    }
    boolean withdrawn = state() == ItineraryState.CONFIRMED && !said.accepted();
    return with(
        withdrawn ? Standing.at(ItineraryState.PROVISIONAL, said.answeredAt()) : standing,
        meeting.answer(said));
  }

  /**
   * Judged once more, as of now, and confirmed.
   *
   * @throws ItineraryRejected when a rule fails
   * @throws MeetingNotAccepted when no agency has accepted to meet her
   * @throws ItineraryStands when it is confirmed or cancelled
   */
  public Itinerary confirm(Reception reception, Judge judge) {
    if (state() == ItineraryState.CANCELLED || confirmed()) {
      throw new ItineraryStands(state());
    }
    Judgement again = acceptable(judge.of(plan, reception));
    if (meeting == null || !meeting.accepted()) {
      throw new MeetingNotAccepted();
    }
    Standing confirmed = Standing.at(ItineraryState.CONFIRMED, judge.now());
    return new Itinerary(id, plan, metBy, again, judge.now(), confirmed, meeting, arrangements);
  }

  /**
   * Another way instead. Where others rely on it, it must be acceptable, and the agency is asked
   * anew unless it is to be at the same place at the same time.
   */
  public Itinerary change(Plan other, Reception reception, Judge judge) {
    if (state() == ItineraryState.CANCELLED) {
      throw new ItineraryStands(state());
    }
    if (!state().underway()) {
      Itinerary anew = check(other, reception, judge);
      return new Itinerary(
          id,
          other,
          anew.metBy,
          anew.judgement,
          anew.checkedAt,
          standing,
          null,
          arrangements.within(other.legs().size()));
    }
    boolean same =
        other.arrival().equals(plan.arrival()) && Objects.equals(metBy, id(reception.agency()));
    return asked(other, reception, judge, same ? meeting : null);
  }

  public Itinerary cancel(CancelReason reason, Instant now) {
    if (state() == ItineraryState.CANCELLED) {
      throw new ItineraryStands(state());
    }
    return with(new Standing(ItineraryState.CANCELLED, now, reason), meeting);
  }

  public Itinerary arrange(Arrangements arranged) {
    if (state() == ItineraryState.CANCELLED) {
      throw new ItineraryStands(state());
    }
    return new Itinerary(id, plan, metBy, judgement, checkedAt, standing, meeting, arranged);
  }

  private Itinerary with(Standing stands, @Nullable Meeting asked) {
    return new Itinerary(id, plan, metBy, judgement, checkedAt, stands, asked, arrangements);
  }

  private static Judgement acceptable(Judgement judgement) {
    if (!judgement.acceptable()) {
      throw new ItineraryRejected(judgement.failed());
    }
    return judgement;
  }

  public boolean confirmed() {
    return state() == ItineraryState.CONFIRMED;
  }
}
