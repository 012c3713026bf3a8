package org.passage.cases.htcds;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Cases as rows for somebody: the columns of the classes of field that this somebody may see. */
public final class Sheet {
  private final List<Column> columns;
  private final List<String> extra;

  private Sheet(List<Column> columns, List<String> extra) {
    this.columns = columns;
    this.extra = extra;
  }

  /**
   * For the classes of field that somebody may see, by their codes in the contract.
   *
   * @param extra the names of an organization's own fields
   */
  public static Sheet seenWith(Set<String> classes, List<String> extra) {
    return new Sheet(Columns.of(classes), extra);
  }

  public List<String> header() {
    return Stream.concat(
            columns.stream().map(Column::name), extra.stream().map(it -> Columns.EXTRA + it))
        .toList();
  }

  /**
   * The rows of a case: it and its first event in one, then its reference and each further event.
   *
   * @param own what stands in the organization's own fields
   */
  public List<List<@Nullable String>> rows(Dossier of, List<@Nullable String> own) {
    List<List<@Nullable String>> rows = new ArrayList<>();
    int most = columns.stream().anyMatch(Column::ofEvent) ? of.rows() : 1;
    for (int row = 0; row < most; row++) {
      of.at(row);
      List<@Nullable String> cells = new ArrayList<>();
      for (Column column : columns) {
        boolean stands = row == 0 || column.ofEvent() || column.name().equals(Columns.REFERENCE);
        cells.add(stands ? column.write().apply(of) : null);
      }
      for (String cell : own) {
        cells.add(row == 0 ? cell : null);
      }
      rows.add(cells);
    }
    return rows;
  }
}
