package org.passage.local;

/** The command line is wrong; the message says what. */
public final class Usage extends RuntimeException {
  public Usage(String message) {
    super(message);
  }
}
