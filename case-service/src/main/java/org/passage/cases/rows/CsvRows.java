package org.passage.cases.rows;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Rows of CSV (RFC 4180). */
final class CsvRows implements Rows {
  private static final int LOOKED_AT = 64 * 1024;
  private static final char MARK = '\uFEFF';

  private final LimitedReader limited;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;

  CsvRows(InputStream file) {
    this.limited =
        new LimitedReader(new InputStreamReader(file, StandardCharsets.UTF_8.newDecoder()));
    try {
      BufferedReader reader = new BufferedReader(limited, LOOKED_AT);
      char delimiter = look(reader);
      this.parser =
          CSVParser.builder()
              .setReader(reader)
              .setFormat(CSVFormat.RFC4180.builder().setDelimiter(delimiter).get())
              .get();
      this.records = parser.iterator();
    } catch (IOException broken) {
      throw because(broken, 1);
    }
  }

  /** The delimiter, by the header; goes over a byte order mark. */
  private static char look(BufferedReader reader) throws IOException {
    reader.mark(LOOKED_AT);
    char[] start = new char[LOOKED_AT - 1];
    int length = Math.max(0, reader.read(start));
    reader.reset();
    String text = new String(start, 0, length);
    if (text.indexOf('\0') >= 0 || text.startsWith("PK\u0003\u0004")) {
      throw new BrokenFile(1, "is no CSV in UTF-8");
    }
    if (!text.isEmpty() && text.charAt(0) == MARK) {
      reader.skip(1);
    }
    String header = text.lines().findFirst().orElse("");
    return header.indexOf(',') < 0 && header.indexOf(';') >= 0 ? ';' : ',';
  }

  @Override
  public @Nullable Row next() {
    while (true) {
      long line = parser.getCurrentLineNumber() + 1;
      limited.begin();
      CSVRecord read;
      try {
        if (!records.hasNext()) {
          return null;
        }
        read = records.next();
      } catch (UncheckedIOException broken) {
        throw because(broken.getCause(), line);
      } catch (IllegalStateException broken) {
        throw because(broken, line);
      }
      List<String> cells = read.stream().map(String::strip).toList();
      if (cells.stream().anyMatch(it -> it.length() > LONGEST_CELL)) {
        throw new BrokenFile(line, "has a cell of more than " + LONGEST_CELL + " characters");
      }
      Row row = new Row(line, cells);
      if (!row.isEmpty()) {
        return row;
      }
    }
  }

  private static BrokenFile because(@Nullable Exception broken, long line) {
    return broken instanceof CharacterCodingException
        ? new BrokenFile(line, "is not in UTF-8 from about here on")
        : new BrokenFile(line, "has a quote that does not end, or something behind its end");
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
