package org.passage.cases.rows;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The rows of a table, its header first; rows with nothing in them are left out. */
public interface Rows extends Closeable {
  /** No cell is longer, in characters. */
  int LONGEST_CELL = 32_767;

  /**
   * The next row; null after the last.
   *
   * @throws BrokenFile when the file cannot be read any further
   */
  @Nullable Row next();

  @Override
  void close() throws IOException;

  /** The rows of a CSV file in UTF-8, with commas or semicolons. */
  static Rows ofCsv(InputStream file) {
    return new CsvRows(file);
  }

  /** The rows of the first sheet of an XLSX file. */
  static Rows ofXlsx(InputStream file) {
    return new XlsxRows(file);
  }
}
