package org.passage.chassis.tables;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Rows as a sheet. Texts stand in their cells, so that none is kept until the end. */
final class XlsxTable implements Table {
  /** As many as the sheet holds before they are written out. */
  private static final int HELD = 100;

  private static final int LONGEST_CELL = 32_767;

  private final Workbook workbook;
  private final Worksheet sheet;
  private int row;

  XlsxTable(OutputStream out, List<String> header) throws IOException {
    this.workbook = new Workbook(new StaysOpen(out), "Passage", "1.0");
    this.sheet = workbook.newWorksheet("Passage");
    row(List.copyOf(header));
  }

  @Override
  public void row(List<@Nullable String> cells) throws IOException {
    for (int column = 0; column < cells.size(); column++) {
      String cell = cells.get(column);
      if (cell != null && !cell.isEmpty()) {
        String text = Cells.guarded(cell);
        sheet.inlineString(
            row, column, text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text);
      }
    }
    row++;
    if (row % HELD == 0) {
      sheet.flush();
    }
  }

  @Override
  public void close() throws IOException {
    sheet.finish();
    workbook.finish();
  }

  private static final class StaysOpen extends FilterOutputStream {
    StaysOpen(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
