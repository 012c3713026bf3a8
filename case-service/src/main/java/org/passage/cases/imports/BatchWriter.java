package org.passage.cases.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.crypto.SecretKey;
import org.passage.cases.htcds.CaseRow;
import org.passage.chassis.audit.Trail;
import org.springframework.stereotype.Component;

/** Writes some cases at once: most of the time of each is waiting for the store. */
@Component
final class BatchWriter {
  private final KnownRows known;
  private final CaseWriter writer;

  BatchWriter(KnownRows known, CaseWriter writer) {
    this.known = known;
    this.writer = writer;
  }

  /** Opens those that are not known, and counts them. */
  long write(Import by, List<CaseRow> rows) {
    SecretKey secret = known.secret(by.organizationId());
    try (ExecutorService atOnce = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Boolean>> opened = new ArrayList<>();
      for (CaseRow row : rows) {
        opened.add(atOnce.submit(() -> open(by, row, secret)));
      }
      long count = 0;
      for (Future<Boolean> each : opened) {
        count += each.get() ? 1 : 0;
      }
      return count;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    } catch (ExecutionException failed) {
      throw new IllegalStateException("Some cases were not written", failed.getCause());
    }
  }

  private boolean open(Import by, CaseRow row, SecretKey secret) {
    String hash = KnownRows.hash(secret, row);
    if (!known.claim(hash, by.id(), row.line())) {
      return false;
    }
    Trail.job("import " + by.id(), () -> writer.write(by, row, hash));
    return true;
  }
}
