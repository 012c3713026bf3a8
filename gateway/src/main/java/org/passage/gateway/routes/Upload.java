package org.passage.gateway.routes;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.hc.core5.http.io.entity.AbstractHttpEntity;

/** A body that is passed on while it comes in, once. */
final class Upload extends AbstractHttpEntity {
  private static final int PIECE = 16 * 1024;

  private final InputStream body;
  private final long length;
  private volatile long passedOn = System.nanoTime();

  /**
   * @param length negative when nobody said
   */
  Upload(InputStream body, long length) {
    super((String) null, null, length < 0);
    this.body = body;
    this.length = length;
  }

  /** Until when the service could do nothing but wait for it, by the clock of the machine. */
  long passedOn() {
    return passedOn;
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    byte[] piece = new byte[PIECE];
    for (int n = body.read(piece); n >= 0; n = body.read(piece)) {
      out.write(piece, 0, n);
      passedOn = System.nanoTime();
    }
  }

  @Override
  public InputStream getContent() {
    return body;
  }

  @Override
  public long getContentLength() {
    return length;
  }

  @Override
  public boolean isRepeatable() {
    return false;
  }

  @Override
  public boolean isStreaming() {
    return true;
  }

  @Override
  public void close() throws IOException {
    body.close();
  }
}
