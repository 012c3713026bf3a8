package org.passage.cases.htcds;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.NewTraffickingEventV1;
import org.passage.cases.api.PlaceV1;
import org.passage.cases.htcds.Dossier.Happening;
import org.passage.cases.rows.BrokenFile;
import org.passage.cases.rows.Row;
import org.passage.cases.rows.Rows;
import org.passage.chassis.tables.Cells;

/**
 * The cases of a file, one after the other. Rows with the same reference that follow each other are
 * one case: the first has all of it, each further one an event.
 */
public final class CaseRows implements Closeable {
  /** More events than anybody records of one person. */
  private static final int MOST_ROWS = 100;

  private final Rows rows;
  private final Header header;
  private @Nullable Row ahead;

  /**
   * Reads the header.
   *
   * @throws org.passage.chassis.problem.InvalidInput when it does not hold the standard's columns
   * @throws BrokenFile when it cannot be read at all
   */
  public CaseRows(Rows rows, boolean consentStated) {
    this.rows = rows;
    this.header = Header.of(rows.next(), consentStated);
    this.ahead = rows.next();
  }

  /** The columns of the standard that are not taken in. */
  public List<String> passedOver() {
    return header.passedOver();
  }

  /**
   * The next case; null after the last.
   *
   * @throws BrokenFile when the file cannot be read any further
   */
  public @Nullable CaseRow next() {
    Row first = ahead;
    if (first == null) {
      return null;
    }
    Dossier dossier = new Dossier();
    List<Fault> faults = new ArrayList<>();
    TreeSet<String> content = new TreeSet<>();
    String reference = header.reference(first);
    Row last = first;
    int count = 0;
    for (Row row = first; row != null && (count == 0 || continues(row, reference)); row = ahead) {
      take(row, dossier, count, faults, content);
      last = row;
      count++;
      ahead = rows.next();
    }
    return new CaseRow(
        first.line(), last.line(), count, String.join("\n", content), dossier, faults);
  }

  private boolean continues(Row row, String reference) {
    return !reference.isEmpty() && reference.equals(header.reference(row));
  }

  private void take(
      Row row, Dossier dossier, int number, List<Fault> faults, TreeSet<String> content) {
    if (number == MOST_ROWS) {
      faults.add(new Fault(row.line(), "", "is one row more than a case may have"));
    }
    if (row.cells().size() > header.columns().size()) {
      faults.add(new Fault(row.line(), "", "has more cells than there are columns"));
    }
    if (number >= MOST_ROWS) {
      return;
    }
    dossier.events.add(new Happening(row.line(), new NewTraffickingEventV1(), new PlaceV1()));
    dossier.at(number);
    for (int at = 0; at < Math.min(row.cells().size(), header.columns().size()); at++) {
      Column column = header.columns().get(at);
      String cell = row.cells().get(at);
      if (column == null || cell.isEmpty()) {
        continue;
      }
      content.add(number + column.name() + "=" + cell);
      if (number > 0 && !column.ofEvent()) {
        if (!column.name().equals(Columns.REFERENCE)) {
          faults.add(
              new Fault(
                  row.line(),
                  column.name(),
                  "must be empty: the row is a further event of the case above"));
        }
        continue;
      }
      read(row.line(), column, Cells.plain(cell), dossier, faults);
    }
  }

  private static void read(
      long line, Column column, String text, Dossier dossier, List<Fault> faults) {
    if (text.indexOf('\0') >= 0) {
      faults.add(new Fault(line, column.name(), "is not a whole text"));
      return;
    }
    try {
      column.read().accept(dossier, text);
    } catch (BadCell bad) {
      faults.add(new Fault(line, column.name(), String.valueOf(bad.getMessage())));
    }
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
