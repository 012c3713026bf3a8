package org.passage.gateway.backend;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.hc.core5.http.Header;
import org.jspecify.annotations.Nullable;

/**
 * A service's answer. Up to 64 kB are held here, so that the connection is free at once and a slow
 * client does not keep it; of a longer one the rest is still to be read.
 *
 * @param start the body, or how it starts; null when the answer has none
 * @param length the length of the whole body, negative when not known yet
 * @param rest what follows the start
 */
public record Answer(
    int status, Header[] headers, byte @Nullable [] start, long length, @Nullable Rest rest) {

  /** Writes the whole body, and lets go of the connection whatever happens. */
  public void writeTo(OutputStream out) throws IOException {
    try (Rest following = rest) {
      if (start != null) {
        out.write(start);
      }
      if (following != null) {
        following.body().transferTo(out);
        following.complete();
      }
    }
  }

  /** The part of a body that is still in the connection. */
  interface Rest extends AutoCloseable {
    InputStream body();

    /** Says that the body was read to its end, and the connection may be used again. */
    void complete();

    @Override
    void close();
  }
}
