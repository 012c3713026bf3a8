package org.passage.chassis.auditlog;

import java.util.concurrent.CompletableFuture;
import org.passage.chassis.store.Ids;

/**
 * An entry that waits to be written.
 *
 * @param known whether there is such a case; else that is to be found out first
 * @param line with an id that is the same at each try, so that one that was written already is
 *     recognised
 */
record Waiting(Noted noted, String line, boolean known, CompletableFuture<Void> done) {
  static Waiting of(AuditEntry entry, boolean known) {
    Noted noted = new Noted(Ids.unseeded("aud"), entry);
    return new Waiting(noted, noted.line(), known, new CompletableFuture<>());
  }

  /** One that was put down before. */
  static Waiting of(String line, boolean known) {
    return new Waiting(Noted.of(line), line, known, new CompletableFuture<>());
  }

  /** The same, to be tried once more. */
  Waiting again() {
    return new Waiting(noted, line, known, new CompletableFuture<>());
  }

  String id() {
    return noted.id();
  }

  AuditEntry entry() {
    return noted.entry();
  }

  /** Whether it is in its chain. */
  boolean isWritten() {
    return done.isDone() && !done.isCompletedExceptionally();
  }
}
