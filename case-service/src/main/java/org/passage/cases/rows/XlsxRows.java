package org.passage.cases.rows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.jspecify.annotations.Nullable;

/**
 * Rows of the first sheet of an XLSX file. The packed file is in memory, and the texts that its
 * cells share; {@link PackedFile} has made sure of their size.
 */
final class XlsxRows implements Rows {
  private static final Pattern DAY = Pattern.compile("(?i)(?!.*\\[h]).*(y.*d|d.*y|d.*m).*");

  private final ReadableWorkbook workbook;
  private final Stream<org.dhatim.fastexcel.reader.Row> stream;
  private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
  private long line;

  XlsxRows(InputStream file) {
    try {
      byte[] packed = PackedFile.read(file);
      this.workbook =
          new ReadableWorkbook(new ByteArrayInputStream(packed), new ReadingOptions(true, true));
      this.stream = workbook.getFirstSheet().openStream();
      this.rows = stream.iterator();
    } catch (BrokenFile broken) {
      throw broken;
    } catch (IOException | RuntimeException broken) {
      throw new BrokenFile(0, "is no XLSX that can be read");
    }
  }

  @Override
  public @Nullable Row next() {
    while (true) {
      org.dhatim.fastexcel.reader.Row read;
      try {
        if (!rows.hasNext()) {
          return null;
        }
        read = rows.next();
      } catch (RuntimeException broken) {
        throw new BrokenFile(line + 1, "cannot be read from here on");
      }
      line = read.getRowNum();
      List<String> cells = new ArrayList<>(read.getCellCount());
      for (int column = 0; column < read.getCellCount(); column++) {
        cells.add(text(read.getCell(column)));
      }
      Row row = new Row(line, cells);
      if (!row.isEmpty()) {
        return row;
      }
    }
  }

  private String text(@Nullable Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return "";
    }
    String text;
    try {
      text =
          switch (cell.getType()) {
            case NUMBER -> number(cell);
            case BOOLEAN -> String.valueOf(cell.asBoolean());
            case ERROR -> "#";
            case STRING, FORMULA, EMPTY -> cell.getText();
          };
    } catch (RuntimeException broken) {
      throw new BrokenFile(line, "has a cell that cannot be read");
    }
    if (text.length() > LONGEST_CELL) {
      throw new BrokenFile(line, "has a cell of more than " + LONGEST_CELL + " characters");
    }
    return text.strip();
  }

  /** A day is a number to which a format gives its meaning. */
  private static String number(Cell cell) {
    String format = cell.getDataFormatString();
    if (format != null && DAY.matcher(format).matches()) {
      return cell.asDate().toLocalDate().toString();
    }
    BigDecimal number = cell.asNumber();
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  @Override
  public void close() throws IOException {
    stream.close();
    workbook.close();
  }
}
