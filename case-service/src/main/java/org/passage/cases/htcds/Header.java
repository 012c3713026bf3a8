package org.passage.cases.htcds;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.passage.cases.rows.Row;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.problem.Problem.FieldError;

/**
 * What stands in which column of a file.
 *
 * @param columns null where it is a field that is not taken in
 * @param passedOver the names of those
 */
record Header(List<@Nullable Column> columns, List<String> passedOver) {
  private static final String FILE = "";

  static Header of(@Nullable Row row, boolean consentStated) {
    if (row == null) {
      throw InvalidInput.at(FILE, "must hold a header and rows; there is nothing in it");
    }
    List<@Nullable Column> columns = new ArrayList<>();
    List<String> passedOver = new ArrayList<>();
    List<FieldError> errors = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String name : row.cells()) {
      Column column = Columns.named(name);
      columns.add(column);
      // What is no known name may be anything, so it is not repeated.
      String place = "/" + columns.size();
      if (column == null && Columns.isPassedOver(name)) {
        passedOver.add(name);
      } else if (column == null) {
        errors.add(new FieldError(place, "is no column of HTCDS 2.0 or of Passage"));
      }
      if (!name.isEmpty() && !seen.add(name)) {
        errors.add(new FieldError(place, "is a column that is there already"));
      }
    }
    if (columns.stream().allMatch(it -> it == null)) {
      errors.clear();
      errors.add(
          new FieldError(
              FILE, "must begin with a row of names of HTCDS 2.0, such as prs_FirstName"));
    }
    if (!consentStated && !seen.contains(Columns.CONSENT)) {
      errors.add(
          new FieldError(
              FILE, "needs the column con_Consent, or the statement that each consented"));
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors.subList(0, Math.min(errors.size(), 50)));
    }
    return new Header(columns, List.copyOf(passedOver));
  }

  /** The sender's name for the case of a row; empty when there is none. */
  String reference(Row row) {
    for (int at = 0; at < Math.min(columns.size(), row.cells().size()); at++) {
      Column column = columns.get(at);
      if (column != null && column.name().equals(Columns.REFERENCE)) {
        return row.cells().get(at);
      }
    }
    return "";
  }
}
