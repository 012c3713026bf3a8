package org.passage.cases.retention;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.Cases;
import org.passage.cases.erasure.Erasing;
import org.passage.chassis.audit.Trail;
import org.passage.chassis.paging.Page;
import org.springframework.stereotype.Component;

/**
 * Does what is left to do of a run. What is done again after a crash finds what it did before: it
 * judges some cases twice and erases none that would be kept now.
 */
@Component
final class RetentionWork {
  /** As the contract has the reason of an erasure. */
  private static final String REASON = "retention-ended";

  private static final int AT_ONCE = 100;

  private final RetentionSchedules schedules;
  private final RetentionRuns runs;
  private final RetentionCases judged;
  private final Cases cases;
  private final Judge judge;
  private final Erasing erasing;
  private final Clock clock;

  RetentionWork(
      RetentionSchedules schedules,
      RetentionRuns runs,
      RetentionCases judged,
      Cases cases,
      Judge judge,
      Erasing erasing,
      Clock clock) {
    this.schedules = schedules;
    this.runs = runs;
    this.judged = judged;
    this.cases = cases;
    this.judge = judge;
    this.erasing = erasing;
    this.clock = clock;
  }

  /**
   * Goes on as far as possible.
   *
   * @param mine whether it is still this instance's to do; it stops between two steps when not
   */
  void run(RetentionRun begun, BooleanSupplier mine) {
    switch (begun.state()) {
      case JUDGING -> judge(begun, mine);
      case ERASING -> erase(begun, mine);
      case JUDGED, AWAITING_CONFIRMATION, COMPLETED, CANCELLED -> {}
    }
  }

  private void judge(RetentionRun begun, BooleanSupplier mine) {
    RetentionTerms terms = schedules.of(begun.organizationId()).required();
    Instant before = terms.closedBefore(LocalDate.now(clock));
    RetentionRun now = begun;
    while (mine.getAsBoolean()) {
      RetentionRun run = now;
      Page<Case> page =
          cases.closed(run.organizationId(), run.office(), before, AT_ONCE, run.reachedId());
      judged.put(page.items().stream().map(it -> judged(run, terms, it)).toList());
      @Nullable String next = page.next();
      if (next == null) {
        runs.change(run.judged(clock.instant()));
        return;
      }
      now = runs.change(run.reached(next));
    }
  }

  /** Of a case that is open again when it is looked at, the day is today, and does not count. */
  private RetentionCase judged(RetentionRun run, RetentionTerms terms, Case it) {
    @Nullable Instant closedAt = it.standing().closedAt();
    LocalDate dueOn = terms.dueOn(it, closedAt == null ? clock.instant() : closedAt);
    return RetentionCase.judged(run.id(), it, dueOn, judge.keeps(run, it, dueOn));
  }

  private void erase(RetentionRun begun, BooleanSupplier mine) {
    while (true) {
      List<RetentionCase> due = judged.of(begun.id(), RetentionVerdict.DUE, AT_ONCE, null).items();
      if (due.isEmpty()) {
        goingOn(begun, mine).ifPresent(it -> runs.change(it.completed(clock.instant())));
        return;
      }
      for (RetentionCase each : due) {
        if (goingOn(begun, mine).isEmpty()) {
          return;
        }
        judged.put(List.of(settled(begun, each)));
      }
    }
  }

  /** The run as it is, when it still erases and is this instance's to do. */
  private Optional<RetentionRun> goingOn(RetentionRun begun, BooleanSupplier mine) {
    return mine.getAsBoolean()
        ? runs.find(begun.id()).filter(it -> it.state() == RetentionRunState.ERASING)
        : Optional.empty();
  }

  /** Much may have happened since it was judged: judges it again, and erases it if it is due. */
  private RetentionCase settled(RetentionRun run, RetentionCase earlier) {
    Optional<Case> there = cases.find(earlier.caseId());
    if (there.isEmpty()) {
      // By this run before a crash, or by somebody else.
      return earlier.erased();
    }
    Case found = there.get();
    RetentionTerms terms = schedules.of(run.organizationId()).required();
    RetentionCase again = judged(run, terms, found);
    if (again.verdict() != RetentionVerdict.DUE) {
      return again;
    }
    // Somebody else may change it just now: then this fails, and it is judged once more.
    Trail.job("retention " + run.id(), () -> erasing.erase(found, REASON));
    return again.erased();
  }
}
