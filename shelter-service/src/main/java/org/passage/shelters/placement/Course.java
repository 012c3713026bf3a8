package org.passage.shelters.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;

/**
 * How a placement came about and went on.
 *
 * @param former the placement that this one follows, and the one that follows this
 * @param term when what is open ends by itself
 * @param history every step, oldest first
 */
public record Course(Links links, Term term, @Nullable @Personal Leave leave, List<Entry> history) {
  static final Course NONE =
      new Course(new Links(null, null), new Term(null, null, null), null, List.of());

  private static final int MOST_ON_THE_WAY = 99;

  public Course {
    history = List.copyOf(history);
  }

  static Course following(@Nullable String formerId, @Nullable Instant heldUntil) {
    return new Course(new Links(formerId, null), new Term(heldUntil, null, null), null, List.of());
  }

  /**
   * With one more entry.
   *
   * @throws HistoryFull when it goes on, and there is room only for how it ends
   */
  Course noted(Told told, PlacementState state) {
    if (history.size() >= MOST_ON_THE_WAY && !state.isOver()) {
      throw new HistoryFull();
    }
    Entry entry = new Entry(told.step(), state, told.at(), told.by(), told.reason(), told.note());
    return new Course(
        links, term, leave, Stream.concat(history.stream(), Stream.of(entry)).toList());
  }

  Course heldUntil(@Nullable Instant until) {
    return new Course(links, new Term(until, null, null), leave, history);
  }

  Course absent(Instant since, Instant keptUntil) {
    return new Course(links, new Term(null, since, keptUntil), leave, history);
  }

  Course onLeave(Leave begun) {
    return new Course(links, term, begun, history);
  }

  Course back(Instant now) {
    return new Course(
        links, new Term(null, null, null), leave == null ? null : leave.returned(now), history);
  }

  Course goingOnIn(String nextId) {
    return new Course(new Links(links.formerId(), nextId), term, leave, history);
  }

  /** Whether she is away at her wish, or will be. */
  boolean leaveIsOpen() {
    return leave != null && leave.isOpen();
  }

  /** Whether she is away at her wish on a day, and until her return is confirmed. */
  boolean isOnLeave(LocalDate day) {
    return leave != null && leave.isOpen() && !day.isBefore(leave.from());
  }

  /** Whether she is away at her wish on a day, as far as that is known today. */
  boolean isAwayOn(LocalDate day, LocalDate today) {
    return leave != null
        && isOnLeave(day)
        && (day.isBefore(leave.until()) || today.isAfter(leave.until()));
  }

  /** Whether she ever wanted it; what was asked for before there was a history she did. */
  boolean agreed() {
    return history.isEmpty()
        || history.stream()
            .anyMatch(
                it -> it.step() == PlacementStep.REQUESTED || it.step() == PlacementStep.AGREED);
  }

  /** When she came; null when she did not, or that was before there was a history. */
  @Nullable Instant arrivedAt() {
    return history.stream()
        .filter(it -> it.step() == PlacementStep.ARRIVED || it.step() == PlacementStep.RECEIVED)
        .map(Entry::at)
        .findFirst()
        .orElse(null);
  }

  /** Her placements before and after. */
  public record Links(@Nullable String formerId, @Nullable String nextId) {}

  /**
   * What ends by itself.
   *
   * @param heldUntil when the bed is free again, unless somebody says yes
   * @param absentSince when she was last seen
   * @param keptUntil when the bed is free again, unless she is back
   */
  public record Term(
      @Nullable Instant heldUntil, @Nullable Instant absentSince, @Nullable Instant keptUntil) {

    boolean heldTooLong(Instant now) {
      return heldUntil != null && !now.isBefore(heldUntil);
    }

    boolean awayTooLong(Instant now) {
      return keptUntil != null && !now.isBefore(keptUntil);
    }
  }

  /**
   * A step that was taken.
   *
   * @param by the Keycloak id of the person; null when it came by itself
   * @param code why, if that was said
   * @param note in words
   */
  public record Entry(
      PlacementStep step,
      PlacementState state,
      Instant at,
      @Nullable String by,
      @Nullable String code,
      @Nullable @Personal String note) {}
}
