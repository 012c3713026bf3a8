package org.passage.chassis.auditlog;

/**
 * An entry at its place in a chain, for whoever reads it.
 *
 * @param seq its number in the chain
 * @param id sorts by time over chains and services
 * @param previousHash of the event before it
 */
record AuditEvent(long seq, String id, AuditEntry entry, String previousHash, String hash) {
  static AuditEvent of(Link link) {
    Noted noted = Noted.of(link.line());
    return new AuditEvent(link.seq(), noted.id(), noted.entry(), link.previousHash(), link.hash());
  }
}
