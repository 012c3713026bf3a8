package org.passage.reintegration.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.passage.reintegration.later.LaterLook;
import org.passage.reintegration.plan.AgreementGiver;

/**
 * What became of an offer, all of it told of her.
 *
 * @param told what the provider knows of her; null as long as that is nothing
 * @param seen the conditions that were seen last; null where nobody looked yet
 * @param interrupted why it stands still; null when it does not
 */
public record Story(
    @Nullable Said said,
    @Nullable Told told,
    @Nullable Conditions seen,
    @Nullable Beginning beginning,
    @Nullable InterruptionReason interrupted,
    @Nullable Finish finish,
    List<LaterLook> later) {
  static final Story NONE = new Story(null, null, null, null, null, null, List.of());

  /** What she, or for a child her guardian, said to it. */
  public record Said(PlacementAnswerCode answer, AgreementGiver givenBy, Instant at) {}

  /** What the provider was told. */
  public record Told(List<ToldItem> tells, String by, Instant at) {}

  /** Under which conditions she works or learns. */
  public record Conditions(
      LocalDate day,
      boolean contractSeen,
      boolean papersWithHer,
      boolean freeToLeave,
      @Nullable String note) {
    /** A course has no contract of work. */
    boolean safe(PlacementKind kind) {
      return papersWithHer && freeToLeave && (contractSeen || kind == PlacementKind.TRAINING);
    }
  }

  /** What she earns; on record only where she agrees. */
  public record Wage(Money amount, WagePeriod per) {}

  /** That it began. */
  public record Beginning(LocalDate day, @Nullable Integer hoursPerWeek, @Nullable Wage wage) {}

  /**
   * That it ended.
   *
   * @param hours in all; null where nobody counted them
   * @param because null when it was completed
   */
  public record Finish(
      LocalDate day,
      @Nullable Integer hours,
      @Nullable String certificate,
      @Nullable BreakingOffReason because,
      @Nullable String note) {}

  boolean safe(PlacementKind kind) {
    return seen != null && seen.safe(kind);
  }

  boolean alarming(PlacementKind kind) {
    return seen != null && !seen.safe(kind);
  }

  Story said(Said now) {
    return new Story(now, told, seen, beginning, interrupted, finish, later);
  }

  Story told(Told now) {
    return new Story(said, now, seen, beginning, interrupted, finish, later);
  }

  Story seen(Conditions now) {
    return new Story(said, told, now, beginning, interrupted, finish, later);
  }

  Story begun(Beginning now) {
    return new Story(said, told, seen, now, null, finish, later);
  }

  Story interrupted(@Nullable InterruptionReason now) {
    return new Story(said, told, seen, beginning, now, finish, later);
  }

  Story finished(Finish now) {
    return new Story(said, told, seen, beginning, null, now, later);
  }

  Story later(List<LaterLook> now) {
    return new Story(said, told, seen, beginning, interrupted, finish, now);
  }
}
