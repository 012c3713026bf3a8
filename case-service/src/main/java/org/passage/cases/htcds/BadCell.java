package org.passage.cases.htcds;

/** What stands in a cell cannot be; the message says what must, and never what does. */
final class BadCell extends RuntimeException {
  BadCell(String detail) {
    super(detail);
  }
}
