package org.passage.cases.rows;

/** A file that cannot be read, or not any further; the message never repeats what stands there. */
public final class BrokenFile extends RuntimeException {
  private final long line;

  /**
   * @param line where it breaks; 0 when it is the file as a whole
   * @param detail what it must be
   */
  BrokenFile(long line, String detail) {
    super(detail);
    this.line = line;
  }

  public long line() {
    return line;
  }
}
