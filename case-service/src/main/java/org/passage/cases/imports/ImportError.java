package org.passage.cases.imports;

import org.bson.codecs.pojo.annotations.BsonId;
import org.passage.cases.htcds.Fault;

/**
 * What is wrong with a row of an import; it repeats nothing of what stands there.
 *
 * @param id sorts by import, line and order within it
 * @param column its name; empty when it is the row as a whole
 * @param must what must stand there
 */
public record ImportError(@BsonId String id, long line, String column, String must) {
  static ImportError of(String importId, int nth, Fault fault) {
    return new ImportError(
        place(importId, fault.line()) + "-%03d".formatted(nth),
        fault.line(),
        fault.column(),
        fault.detail());
  }

  /** Where the errors of a line begin. */
  static String place(String importId, long line) {
    return importId + "-%012d".formatted(line);
  }
}
