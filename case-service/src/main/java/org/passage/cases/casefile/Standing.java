package org.passage.cases.casefile;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands and how it came there.
 *
 * @param closedAt null as long as it is open, and again when it is reopened
 * @param erasedAt since when nothing of it can be read; what is left counts in statistics
 * @param changes oldest first
 * @param merged into which other case of the same person; null as long as work goes on in this one
 */
public record Standing(
    CaseStatus status,
    Instant openedAt,
    @Nullable Instant closedAt,
    @Nullable Instant erasedAt,
    List<StatusChange> changes,
    @Nullable Merged merged) {
  private static final int MOST_CHANGES = 500;

  static Standing opened(Outcome outcome, Instant now) {
    return new Standing(CaseStatus.SCREENING.upon(outcome), now, null, null, List.of(), null);
  }

  Standing upon(Outcome outcome) {
    return new Standing(status.upon(outcome), openedAt, closedAt, erasedAt, changes, merged);
  }

  /**
   * The next standing.
   *
   * @throws MoveNotAllowed when a case does not go there from here
   */
  Standing moved(StatusChange change) {
    // Whoever wishes the end can have it, however often she came back.
    boolean full = changes.size() >= MOST_CHANGES && change.to() != CaseStatus.CLOSED;
    if (!status.next().contains(change.to()) || full) {
      throw new MoveNotAllowed(status, change.to());
    }
    return new Standing(
        change.to(),
        openedAt,
        change.to() == CaseStatus.CLOSED ? change.at() : null,
        erasedAt,
        Stream.concat(changes.stream(), Stream.of(change)).toList(),
        merged);
  }

  /** The same while work goes on in another case; in this one again when null. */
  Standing merged(@Nullable Merged into) {
    return new Standing(status, openedAt, closedAt, erasedAt, changes, into);
  }

  Standing erased(Instant now) {
    return new Standing(status, openedAt, closedAt, now, List.of(), null);
  }
}
