package org.passage.cases.htcds;

import java.util.List;

/**
 * A case as a file has it.
 *
 * @param line of its first row
 * @param lastLine of its last row
 * @param rows how many it has
 * @param content all that stands in its cells, the same for the same columns in another order
 * @param faults what is wrong with its cells; the rest is found by {@link Checks}
 */
public record CaseRow(
    long line, long lastLine, int rows, String content, Dossier dossier, List<Fault> faults) {
  public CaseRow {
    faults = List.copyOf(faults);
  }
}
