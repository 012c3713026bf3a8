package org.passage.shelters.reception;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.problem.InvalidInput;
import org.passage.shelters.api.NewReceptionChoiceV1;
import org.passage.shelters.api.NewReceptionHealthV1;
import org.passage.shelters.api.NewReceptionItemV1;
import org.passage.shelters.api.NewReceptionStepV1;
import org.passage.shelters.api.ReceptionStepV1;
import org.passage.shelters.api.TakenUpItemsV1;

/** What is told of a reception, from the contract's forms; refuses what cannot be. */
final class ReceptionInput {
  private static final Duration LONGEST = Duration.ofDays(90);
  private static final String REASON = "/reason";
  private static final String UNTIL = "/postponedUntil";

  private final Checklists checklists;

  ReceptionInput(Checklists checklists) {
    this.checklists = checklists;
  }

  static ReceptionStep step(ReceptionStepV1 said) {
    return ReceptionStep.valueOf(said.name());
  }

  static Meeting meeting(NewReceptionStepV1 said, Entry entry) {
    Instant heldAt = Objects.requireNonNullElse(said.getHeldAt(), entry.at());
    if (heldAt.isAfter(entry.at())) {
      throw InvalidInput.at("/heldAt", "must not be in the future");
    }
    return new Meeting(
        said.getChecklist(),
        heldAt,
        new Meeting.Language(said.getLanguage(), said.getInterpreter()),
        Codes.all(ReactionCode.class, said.getReactions()),
        said.getNote(),
        entry);
  }

  /** All that the checklist asks of this step. */
  List<ItemAnswer> items(NewReceptionStepV1 said, Entry entry) {
    List<ItemAnswer> answers = answers(said.getItems(), entry);
    checklist(said.getChecklist()).checkStep(step(said.getStep()), answers);
    return answers;
  }

  /** All of it of the class health. */
  List<ItemAnswer> health(NewReceptionHealthV1 said, Entry entry) {
    List<ItemAnswer> answers = answers(said.getItems(), entry);
    checklist(said.getChecklist()).checkHealth(answers);
    return answers;
  }

  static List<ItemAnswer> items(TakenUpItemsV1 said, Entry entry) {
    return answers(said.getItems(), entry);
  }

  static Wish wish(NewReceptionChoiceV1 said, Entry entry) {
    ReceptionWish wish = ReceptionWish.valueOf(said.getChoice().name());
    Instant until =
        switch (wish) {
          case POSTPONED -> later("", said.getPostponedUntil(), entry.at());
          case DECLINED -> none(UNTIL, said.getPostponedUntil());
        };
    return new Wish(wish, new Aside(said.getReason(), until), entry);
  }

  private Checklist checklist(int version) {
    return checklists
        .version(version)
        .orElseThrow(() -> InvalidInput.at("/checklist", "is not a version that is known"));
  }

  private static List<ItemAnswer> answers(List<NewReceptionItemV1> said, Entry entry) {
    return IntStream.range(0, said.size())
        .mapToObj(at -> answer("/items/" + at, said.get(at), entry))
        .toList();
  }

  private static ItemAnswer answer(String pointer, NewReceptionItemV1 said, Entry entry) {
    ReceptionItemOutcome outcome = ReceptionItemOutcome.valueOf(said.getOutcome().name());
    return new ItemAnswer(said.getItem(), outcome, aside(pointer, said, outcome, entry), entry);
  }

  private static @Nullable Aside aside(
      String pointer, NewReceptionItemV1 said, ReceptionItemOutcome outcome, Entry entry) {
    String reason = said.getReason();
    Instant until = said.getPostponedUntil();
    return switch (outcome) {
      case DONE -> {
        none(pointer + REASON, reason);
        none(pointer + UNTIL, until);
        yield null;
      }
      case POSTPONED -> {
        if (reason == null) {
          throw InvalidInput.at(pointer + REASON, "must say why it is postponed");
        }
        yield new Aside(reason, later(pointer, until, entry.at()));
      }
      case DECLINED -> new Aside(reason, none(pointer + UNTIL, until));
    };
  }

  private static Instant later(String pointer, @Nullable Instant until, Instant now) {
    if (until == null) {
      throw InvalidInput.at(pointer + UNTIL, "must say until when it is postponed");
    }
    if (!until.isAfter(now) || until.isAfter(now.plus(LONGEST))) {
      throw InvalidInput.at(pointer + UNTIL, "must be later than now, by 90 days at the most");
    }
    return until;
  }

  /** Refuses what says nothing where it stands. */
  private static <T> @Nullable T none(String pointer, @Nullable T said) {
    if (said != null) {
      throw InvalidInput.at(pointer, "has no place with this outcome");
    }
    return null;
  }
}
