package org.passage.chassis.bodies;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import org.springframework.util.unit.DataSize;

/** A body as it comes, no longer and no slower than it may. */
final class Streamed extends InputStream {
  private static final long GRACE = TimeUnit.SECONDS.toNanos(10);

  /** Eight kilobytes a second: it may be long, so it must not trickle. */
  private static final long LONGEST_PER_BYTE = TimeUnit.SECONDS.toNanos(1) / 8192;

  private final InputStream body;
  private final DataSize limit;
  private final long began = System.nanoTime();
  private long read;

  Streamed(InputStream body, DataSize limit) {
    this.body = body;
    this.limit = limit;
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int from, int length) {
    int came = next(target, from, length);
    read += Math.max(0, came);
    if (read > limit.toBytes()) {
      throw new BodyTooLarge(limit);
    }
    if (System.nanoTime() - began > GRACE + read * LONGEST_PER_BYTE) {
      throw new BodyTooSlow();
    }
    return came;
  }

  private int next(byte[] target, int from, int length) {
    try {
      return body.read(target, from, length);
    } catch (IOException gone) {
      throw new BodyBrokenOff(gone);
    }
  }
}
