package org.passage.chassis.tables;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Rows as CSV. */
final class CsvTable implements Table {
  private final Writer writer;
  private final CSVPrinter printer;

  CsvTable(OutputStream out, List<String> header) throws IOException {
    this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.printer = new CSVPrinter(writer, CSVFormat.RFC4180);
    row(List.copyOf(header));
  }

  @Override
  public void row(List<@Nullable String> cells) throws IOException {
    for (String cell : cells) {
      printer.print(cell == null ? "" : Cells.guarded(cell));
    }
    printer.println();
  }

  @Override
  public void close() throws IOException {
    writer.flush();
  }
}
