package org.passage.chassis.bodies;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.util.unit.DataSize;

/**
 * Reads a body to its end before anybody acts on the request: too long ones never get further.
 *
 * @param limit how long a body may be
 */
public record Bodies(DataSize limit) {
  /**
   * The whole body, or null when the request has none.
   *
   * @throws BodyTooLarge when it is announced to be too long, or turns out to be
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
    byte[] read = body.readNBytes(Math.toIntExact(limit.toBytes()) + 1);
    if (read.length > limit.toBytes()) {
      throw new BodyTooLarge(limit);
    }
    return read;
  }
}
