package org.passage.cases.rows;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Reads no endless row: a quote that never ends would bring the rest of the file into memory. */
final class LimitedReader extends FilterReader {
  private static final int LONGEST_ROW = 1024 * 1024;

  private long read;

  LimitedReader(Reader reader) {
    super(reader);
  }

  /** A row begins. */
  void begin() {
    read = 0;
  }

  @Override
  public int read(char[] into, int from, int length) throws IOException {
    int came = super.read(into, from, length);
    read += Math.max(0, came);
    if (read > LONGEST_ROW) {
      throw new TooLong();
    }
    return came;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  private static final class TooLong extends IOException {
    private static final long serialVersionUID = 1;

    TooLong() {
      super("A row has more than " + LONGEST_ROW + " characters");
    }
  }
}
