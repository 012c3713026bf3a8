package org.passage.cases.casefile;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision on whether she is a trafficked person. No service depends on who took it (procedure
 * row A1).
 *
 * @param reasons as they were given to her
 * @param recordedBy the Keycloak id of whoever wrote it down
 */
public record Decision(
    String id,
    Outcome outcome,
    DecisionMaker decidedBy,
    LocalDate decidedOn,
    String reasons,
    String recordedBy,
    Instant recordedAt,
    @Nullable Appeal appeal) {

  /** Her appeal against it. */
  public record Appeal(
      Appellant filedBy, LocalDate filedOn, String grounds, @Nullable Result result) {

    /** What came of it. */
    public record Result(Ruling ruling, LocalDate decidedOn, String reasons) {}

    Appeal with(Result ruled) {
      return new Appeal(filedBy, filedOn, grounds, ruled);
    }
  }

  Decision with(Appeal filed) {
    return new Decision(id, outcome, decidedBy, decidedOn, reasons, recordedBy, recordedAt, filed);
  }
}
