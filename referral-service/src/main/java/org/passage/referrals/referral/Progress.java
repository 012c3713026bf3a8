package org.passage.referrals.referral;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.problem.NotFound;
import org.passage.referrals.itinerary.Itinerary;
import org.passage.referrals.protocol.AssistanceType;
import org.passage.referrals.protocol.Attachment;
import org.passage.referrals.protocol.Condition;
import org.passage.referrals.protocol.Content;
import org.passage.referrals.protocol.Message;
import org.passage.referrals.protocol.Party;
import org.passage.referrals.protocol.ReferralState;
import org.passage.referrals.protocol.Step;

/**
 * How far a referral has got, and what may come next.
 *
 * @param choice what she wants now; what she wanted before is in the events
 * @param messages those of the six that were sent, in order
 * @param drafts files that a side has made ready and not sent yet; the other side knows of none
 */
public record Progress(
    Choice choice,
    ReferralState state,
    List<Message> messages,
    Travel travel,
    Course course,
    List<Attachment> drafts) {

  public Progress {
    messages = List.copyOf(messages);
    // Absent in what was stored before a referral could be suspended or cancelled, or have files.
    course = Objects.requireNonNullElse(course, Course.BEGUN);
    drafts = List.copyOf(Objects.requireNonNullElse(drafts, List.of()));
  }

  static Progress none(Choice choice) {
    return new Progress(
        choice, ReferralState.OPENED, List.of(), Travel.NONE, Course.BEGUN, List.of());
  }

  /** She may change her mind until she has arrived. */
  Progress choose(Choice wanted, Instant now) {
    course.requireNotCancelled();
    if (state == ReferralState.ARRIVED) {
      throw new TooLate("She has arrived.");
    }
    boolean again = wanted == Choice.ACCEPTED && choice != wanted && course.is(Condition.GOING_ON);
    return new Progress(
        wanted, state, messages, travel, again ? Course.goingOn(now) : course, drafts);
  }

  /**
   * Only what is due, by the side whose turn it is; nothing to the other side against her will.
   * Whoever sends has asked for her consent, so what was suspended goes on by it.
   */
  Progress send(Party party, Message message) {
    course.requireNotCancelled();
    ReferralState reached = message.step().sentBy(party, state);
    if (party == Party.SENDING) {
      requireAcceptance();
    }
    if (message.step() == Step.POST_DEPARTURE_NOTIFICATION && confirmed().isEmpty()) {
      throw new ItineraryMissing();
    }
    boolean again = course.is(Condition.SUSPENDED) && reached != ReferralState.ARRIVED;
    return new Progress(
        choice,
        reached,
        appended(messages, message),
        travel,
        again ? Course.goingOn(message.sentAt()) : course,
        drafts.stream().filter(it -> !message.attachments().contains(it)).toList());
  }

  /** She travels by what is planned before she departs. */
  Progress travel(Travel reached) {
    course.requireNotCancelled();
    if (state.departed()) {
      throw new TooLate("She has departed.");
    }
    return new Progress(choice, state, messages, reached, course, drafts);
  }

  /** A message after it was amended or read. */
  Progress message(String messageId, UnaryOperator<Message> change) {
    course.requireNotCancelled();
    Message before = required(messageId);
    Message after = change.apply(before);
    return new Progress(
        choice,
        state,
        messages.stream().map(it -> it.equals(before) ? after : it).toList(),
        travel,
        course,
        drafts);
  }

  /**
   * The message of that id.
   *
   * @throws NotFound when there is none
   */
  public Message required(String messageId) {
    return messages.stream()
        .filter(it -> it.id().equals(messageId))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /**
   * Files are made ready, or not any more.
   *
   * @param more what becomes of them
   */
  Progress drafting(UnaryOperator<List<Attachment>> more) {
    return new Progress(choice, state, messages, travel, course, more.apply(drafts));
  }

  /** On other terms; where others rely on an itinerary, not to another country. */
  Progress onOtherTerms(Choice said, boolean elsewhere) {
    course.requireNotCancelled();
    if (state.departed()) {
      throw new TooLate("She has departed.");
    }
    if (elsewhere) {
      travel
          .underway()
          .ifPresent(it -> {
            throw new OtherItineraryUnderway(it.id());
          });
    }
    return new Progress(said, state, messages, travel, course, drafts);
  }

  /** With what she is to be assisted, as the sending side asks; none before it does. */
  public List<AssistanceType> assistanceAsked() {
    return messages.stream()
        .filter(it -> it.step() == Step.REINTEGRATION_REQUEST)
        .flatMap(it -> it.content().assistance().stream())
        .toList();
  }

  /** It stands still, or goes on. */
  Progress course(Course reached) {
    return new Progress(choice, state, messages, travel, reached, drafts);
  }

  /** It ends, before she travels, with whatever was planned. */
  Progress cancel(Cancellation why, Travel reached) {
    course.requireNotCancelled();
    if (state.departed()) {
      throw new TooLate("She has departed; her arrival is watched.");
    }
    return new Progress(choice, state, messages, reached, Course.cancelled(why), drafts);
  }

  /** Since when the next message is awaited; null from the opening on. */
  @Nullable Instant awaitedSince() {
    Instant sent = messages.isEmpty() ? null : messages.getLast().sentAt();
    Instant since = course.since();
    if (sent == null || since == null) {
      return sent == null ? since : sent;
    }
    return since.isAfter(sent) ? since : sent;
  }

  Optional<Itinerary> confirmed() {
    return travel.confirmed();
  }

  Optional<Instant> departedAt() {
    return told(Content::departedAt);
  }

  /** When she arrived, as the receiving side has it. */
  public Optional<Instant> arrivedAt() {
    return told(Content::arrivedAt);
  }

  private Optional<Instant> told(Function<Content, @Nullable Instant> what) {
    return messages.stream()
        .map(it -> what.apply(it.content()))
        .<Instant>mapMulti((at, found) -> {
          if (at != null) {
            found.accept(at);
          }
        })
        .findFirst();
  }

  void requireAcceptance() {
    course.requireNotCancelled();
    if (choice != Choice.ACCEPTED) {
      throw new NotHerChoice(choice);
    }
  }

  private static <T> List<T> appended(List<T> list, T last) {
    return Stream.concat(list.stream(), Stream.of(last)).toList();
  }
}
