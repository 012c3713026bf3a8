package org.passage.chassis.auditlog;

import java.util.concurrent.CompletableFuture;
import org.passage.chassis.store.Ids;

/**
 * An entry that waits to be written.
 *
 * @param known whether there is such a case; else that is to be found out first
 * @param id the same at each try, so that one that was written already is recognised
 */
record Waiting(AuditEntry entry, boolean known, String id, CompletableFuture<Void> done) {
  static Waiting of(AuditEntry entry, boolean known) {
    return new Waiting(entry, known, Ids.unseeded("aud"), new CompletableFuture<>());
  }

  /** One that was put down before, under the id that it got then. */
  static Waiting of(String id, boolean known, AuditEntry entry) {
    return new Waiting(entry, known, id, new CompletableFuture<>());
  }

  /** The same, to be tried once more. */
  Waiting again() {
    return new Waiting(entry, known, id, new CompletableFuture<>());
  }

  /** Whether it is in its chain. */
  boolean isWritten() {
    return done.isDone() && !done.isCompletedExceptionally();
  }
}
