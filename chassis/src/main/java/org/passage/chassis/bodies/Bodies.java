package org.passage.chassis.bodies;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.util.unit.DataSize;

/**
 * Reads a body to its end before anybody acts on the request: too long ones never get further.
 *
 * @param limit how long a body may be
 */
public record Bodies(DataSize limit) {
  private static final int PIECE = 8192;
  private static final long GRACE = TimeUnit.SECONDS.toNanos(10);

  /** Half a kilobyte a second: less than any line on which one would want to work. */
  private static final long LONGEST_PER_BYTE = TimeUnit.SECONDS.toNanos(1) / 512;

  /**
   * The whole body, or null when the request has none.
   *
   * @throws BodyTooLarge when it is announced to be too long, or turns out to be
   * @throws BodyTooSlow when it trickles in, which keeps a connection busy for nothing
   */
  public byte @Nullable [] read(HttpServletRequest request) throws IOException {
    long announced = request.getContentLengthLong();
    if (announced < 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null) {
      return null;
    }
    if (announced > limit.toBytes()) {
      throw new BodyTooLarge(limit);
    }
    ServletInputStream body = request.getInputStream();
    ByteArrayOutputStream read = new ByteArrayOutputStream((int) Math.clamp(announced, 0, PIECE));
    byte[] piece = new byte[PIECE];
    long began = System.nanoTime();
    for (int n = body.read(piece); n >= 0; n = body.read(piece)) {
      read.write(piece, 0, n);
      if (read.size() > limit.toBytes()) {
        throw new BodyTooLarge(limit);
      }
      if (System.nanoTime() - began > GRACE + read.size() * LONGEST_PER_BYTE) {
        throw new BodyTooSlow();
      }
    }
    return read.toByteArray();
  }

  /**
   * The body as it comes, for whoever handles it piece by piece and holds none of it; empty when
   * the request has none. Reading it fails as {@link #read} does, also when the client breaks off.
   *
   * @throws BodyTooLarge when it is announced to be too long
   */
  public InputStream open(HttpServletRequest request) throws IOException {
    if (request.getContentLengthLong() > limit.toBytes()) {
      throw new BodyTooLarge(limit);
    }
    return new Streamed(request.getInputStream(), limit);
  }
}
