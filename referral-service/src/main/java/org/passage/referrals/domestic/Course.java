package org.passage.referrals.domestic;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.problem.NotFound;
import org.passage.referrals.domestic.Disclosed.Sending;
import org.passage.referrals.preview.Preview;
import org.passage.referrals.protocol.Party;
import org.passage.referrals.referral.Choice;
import org.passage.referrals.referral.NotHerChoice;

/**
 * How far a domestic referral has got.
 *
 * @param choice what she wants now; what she wanted before is in the events
 * @param marks the steps so far, in order
 * @param satisfaction null where she has not said
 */
public record Course(
    DomesticState state,
    Choice choice,
    Disclosed disclosed,
    List<Mark> marks,
    Waiting waiting,
    @Personal @Nullable Satisfaction satisfaction) {
  public Course {
    marks = List.copyOf(marks);
  }

  static Course drafted(Choice choice) {
    return new Course(
        DomesticState.DRAFTED, choice, Disclosed.NOTHING, List.of(), Waiting.FOR_NOTHING, null);
  }

  /** She may change her mind until it is over. */
  Course choose(Choice wanted) {
    if (state.over()) {
      throw new DomesticStepNotPossible(state, "nothing left to choose");
    }
    return new Course(state, wanted, disclosed, marks, waiting, satisfaction);
  }

  /** With what she was shown; null when what was asked has changed since. */
  Course shown(@Nullable Preview made) {
    requireDraft();
    Disclosed now = made == null ? Disclosed.NOTHING : disclosed.shown(made);
    return new Course(state, choice, now, marks, waiting, satisfaction);
  }

  Course sent(Sending how, Party by, Waiting next) {
    DomesticState reached = DomesticStep.SEND.takenBy(by, state);
    requireAcceptance();
    return new Course(
        reached,
        choice,
        disclosed.sent(how),
        marked(Mark.of(DomesticStep.SEND, how.made())),
        next,
        satisfaction);
  }

  Course step(Mark mark, Party by, Waiting next) {
    DomesticState reached = mark.step().takenBy(by, state);
    if (mark.step() == DomesticStep.BEGIN) {
      requireAcceptance();
    }
    return new Course(reached, choice, disclosed, marked(mark), next, satisfaction);
  }

  Course waiting(Waiting longer) {
    return new Course(state, choice, disclosed, marks, longer, satisfaction);
  }

  /** Once somebody was asked to help her. */
  Course satisfied(Satisfaction said) {
    if (disclosed.sending() == null) {
      throw new DomesticStepNotPossible(state, "nothing yet that she can be satisfied with");
    }
    return new Course(state, choice, disclosed, marks, waiting, said);
  }

  /**
   * What the recipient is told, for one of the sides.
   *
   * @throws NotFound when there is nothing yet
   * @throws SharingOver for the recipient when it has declined, or it was taken back
   */
  public Preview told(Party reader) {
    if (disclosed.preview() == null) {
      throw new NotFound();
    }
    if (reader == Party.RECEIVING
        && (state == DomesticState.DECLINED || state == DomesticState.REVOKED)) {
      throw new SharingOver();
    }
    return disclosed.preview();
  }

  /**
   * Makes sure that what is asked may still change.
   *
   * @throws DomesticStepNotPossible when it was sent or is over
   */
  public void requireDraft() {
    if (state != DomesticState.DRAFTED) {
      throw new DomesticStepNotPossible(state, "nothing left to change or to preview");
    }
  }

  boolean accepted() {
    return choice == Choice.ACCEPTED;
  }

  private void requireAcceptance() {
    if (!accepted()) {
      throw new NotHerChoice(choice);
    }
  }

  private List<Mark> marked(Mark last) {
    return Stream.concat(marks.stream(), Stream.of(last)).toList();
  }
}
