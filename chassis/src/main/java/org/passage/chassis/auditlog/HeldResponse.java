package org.passage.chassis.auditlog;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.problem.Unavailable;

/**
 * An answer of which nothing leaves before something is settled. When that fails, nothing leaves at
 * all: what is written is dropped.
 */
final class HeldResponse extends HttpServletResponseWrapper {
  private final IntConsumer settle;
  private @Nullable Boolean released;
  private @Nullable ServletOutputStream body;
  private @Nullable PrintWriter writer;

  /**
   * @param settle is given the answer's status, once
   */
  HeldResponse(HttpServletResponse response, IntConsumer settle) {
    super(response);
    this.settle = settle;
  }

  /** Ends the answer; whether it may leave. */
  boolean finish() {
    if (writer != null) {
      writer.flush();
    }
    return released();
  }

  /** Whoever should have answered broke off. */
  void failed() {
    if (released == null) {
      setStatus(SC_INTERNAL_SERVER_ERROR);
      released();
    }
  }

  /** Settles what is not settled yet. */
  private boolean released() {
    if (released == null) {
      try {
        settle.accept(getStatus());
        released = true;
      } catch (Unavailable refused) {
        released = false;
      }
    }
    return released;
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    if (body == null) {
      body = new Body(super.getOutputStream());
    }
    return body;
  }

  @Override
  public PrintWriter getWriter() throws IOException {
    if (writer == null) {
      writer =
          new PrintWriter(
              new OutputStreamWriter(getOutputStream(), Charset.forName(getCharacterEncoding())));
    }
    return writer;
  }

  @Override
  public void flushBuffer() throws IOException {
    if (released()) {
      if (writer != null) {
        writer.flush();
      }
      super.flushBuffer();
    }
  }

  private final class Body extends ServletOutputStream {
    private final ServletOutputStream out;

    Body(ServletOutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int one) throws IOException {
      if (released()) {
        out.write(one);
      }
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
      if (released()) {
        out.write(some, from, length);
      }
    }

    @Override
    public void flush() throws IOException {
      if (released()) {
        out.flush();
      }
    }

    @Override
    public void close() throws IOException {
      if (released()) {
        out.close();
      }
    }

    @Override
    public boolean isReady() {
      return out.isReady();
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      out.setWriteListener(listener);
    }
  }
}
