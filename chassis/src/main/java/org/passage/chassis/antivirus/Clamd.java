package org.passage.chassis.antivirus;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import org.passage.chassis.problem.Unavailable;

/**
 * A scanner that speaks the protocol of ClamAV's daemon: {@code INSTREAM}, then pieces with their
 * lengths, then a piece of none. What is not plainly clean is not taken.
 */
final class Clamd implements Antivirus {
  private static final int CONNECT_MS = 2_000;
  private static final int ANSWER_MS = 30_000;
  private static final int LONGEST_ANSWER = 1_024;
  private static final String COMMAND = "zINSTREAM\0";

  private final String host;
  private final int port;

  Clamd(String host, int port) {
    this.host = host;
    this.port = port;
  }

  @Override
  public Scan begin() {
    Socket socket = new Socket();
    try {
      socket.connect(new InetSocketAddress(host, port), CONNECT_MS);
      socket.setSoTimeout(ANSWER_MS);
      DataOutputStream out =
          new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
      out.write(COMMAND.getBytes(US_ASCII));
      return new Stream(socket, out);
    } catch (IOException away) {
      close(socket);
      throw unavailable(away);
    }
  }

  private static Unavailable unavailable(IOException cause) {
    return new Unavailable("The virus scanner", cause);
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException gone) {
      // It is closed all the same.
    }
  }

  private record Stream(Socket socket, DataOutputStream out) implements Scan {
    @Override
    public void piece(byte[] bytes, int length) {
      try {
        out.writeInt(length);
        out.write(bytes, 0, length);
      } catch (IOException brokenOff) {
        throw unavailable(brokenOff);
      }
    }

    @Override
    public void finish() {
      try {
        out.writeInt(0);
        out.flush();
        judge(new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), US_ASCII).strip());
      } catch (IOException silent) {
        throw unavailable(silent);
      }
    }

    private static void judge(String answer) throws IOException {
      String said = answer.replace("\0", "");
      if (said.endsWith(" FOUND")) {
        throw new HarmfulFile();
      }
      if (!said.equals("stream: OK")) {
        throw new IOException("The scanner did not say that it is clean");
      }
    }

    @Override
    public void close() {
      Clamd.close(socket);
    }
  }
}
