package org.passage.chassis.auditlog;

import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * An entry under its id, as it stands in the journal and then in its chain: it is written once, and
 * what is written is what is hashed.
 *
 * @param id sorts by time over chains and services
 */
record Noted(String id, AuditEntry entry) {
  private static final ObjectWriter WRITER = JsonMapper.shared().writerFor(Noted.class);
  private static final ObjectReader READER = JsonMapper.shared().readerFor(Noted.class);

  /**
   * What was written down.
   *
   * @throws tools.jackson.core.JacksonException when it is no such line
   */
  static Noted of(String line) {
    return READER.readValue(line);
  }

  /** JSON, without a line break. */
  String line() {
    return WRITER.writeValueAsString(this);
  }
}
