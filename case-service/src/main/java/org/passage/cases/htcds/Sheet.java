package org.passage.cases.htcds;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cases as rows for somebody: the columns of the classes of field that this somebody may see. */
public final class Sheet {
  private final List<Column> columns;

  private Sheet(List<Column> columns) {
    this.columns = columns;
  }

  /** For the classes of field that somebody may see, by their codes in the contract. */
  public static Sheet seenWith(Set<String> classes) {
    return new Sheet(Columns.of(classes));
  }

  public List<String> header() {
    return columns.stream().map(Column::name).toList();
  }

  /**
   * The rows of a case: it and its first event in one, then its reference and each further event.
   */
  public List<List<@Nullable String>> rows(Dossier of) {
    List<List<@Nullable String>> rows = new ArrayList<>();
    int most = columns.stream().anyMatch(Column::ofEvent) ? of.rows() : 1;
    for (int row = 0; row < most; row++) {
      of.at(row);
      List<@Nullable String> cells = new ArrayList<>();
      for (Column column : columns) {
        boolean stands = row == 0 || column.ofEvent() || column.name().equals(Columns.REFERENCE);
        cells.add(stands ? column.write().apply(of) : null);
      }
      rows.add(cells);
    }
    return rows;
  }
}
