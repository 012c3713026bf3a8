package org.passage.chassis.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Knows how much of it was read. */
public class CountedStream extends FilterInputStream {
  private long count;

  public CountedStream(InputStream in) {
    super(in);
  }

  /** In bytes. */
  public final long count() {
    return count;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    count += one < 0 ? 0 : 1;
    return one;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int came = super.read(into, from, length);
    count += Math.max(0, came);
    return came;
  }
}
