package org.passage.acceptance.attacks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;

/** A connection on which anything may be sent, whether it is HTTP or not. */
final class Wire implements AutoCloseable {
  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})[ \r]");

  private final Socket socket = new Socket();

  Wire(Door door) throws IOException {
    socket.setTcpNoDelay(true);
    socket.connect(new InetSocketAddress("127.0.0.1", door.uri().getPort()), 5_000);
  }

  /** Sends a text byte by byte as it is. */
  Wire send(String text) throws IOException {
    return send(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  Wire send(byte[] bytes) throws IOException {
    socket.getOutputStream().write(bytes);
    socket.getOutputStream().flush();
    return this;
  }

  /** All that comes back until the other side closes, or says nothing for this long. */
  String readFor(Duration patience) throws IOException {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    socket.setSoTimeout(Math.toIntExact(patience.toMillis()));
    byte[] some = new byte[8192];
    try {
      for (int n = socket.getInputStream().read(some);
          n >= 0;
          n = socket.getInputStream().read(some)) {
        read.write(some, 0, n);
      }
    } catch (SocketTimeoutException silent) {
      return read.toString(StandardCharsets.ISO_8859_1);
    } catch (IOException reset) {
      // Closed without a word, or after what was read: as good as closed.
      return read.toString(StandardCharsets.ISO_8859_1);
    }
    return read.toString(StandardCharsets.ISO_8859_1);
  }

  /** Whether the other side has closed by the time given; what it says meanwhile does not count. */
  boolean closesWithin(Duration patience) throws IOException {
    long end = System.nanoTime() + patience.toNanos();
    byte[] some = new byte[8192];
    try {
      while (System.nanoTime() < end) {
        socket.setSoTimeout((int) Math.max(1, (end - System.nanoTime()) / 1_000_000));
        if (socket.getInputStream().read(some) < 0) {
          return true;
        }
      }
      return false;
    } catch (SocketTimeoutException open) {
      return false;
    } catch (IOException reset) {
      return true;
    }
  }

  /** The status of the first answer in what was read; 0 when the connection was just closed. */
  static int status(String read) {
    var first = STATUS.matcher(read);
    return first.lookingAt() ? Integer.parseInt(first.group(1)) : 0;
  }

  /** How many answers there are in what was read. */
  static long answers(String read) {
    return STATUS.matcher(read).results().count();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
