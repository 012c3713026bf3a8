package org.passage.cases.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.passage.cases.htcds.CaseRow;
import org.passage.cases.htcds.CaseRows;
import org.passage.cases.htcds.Checks;
import org.passage.cases.htcds.Fault;
import org.passage.cases.imports.ImportReader.Reading;
import org.passage.cases.rows.BrokenFile;
import org.passage.chassis.intake.IncomingFiles;
import org.passage.chassis.problem.InvalidInput;
import org.springframework.stereotype.Component;

/**
 * Does what is left to do of an import. Each step is written down before the next begins, so after
 * a crash it begins with the step that was not; that step then finds what it wrote.
 */
@Component
final class ImportRun {
  /** Cases that are looked at between two steps. */
  private static final int LOOKED_AT = 1_000;

  /** Cases that are written between two steps. */
  private static final int WRITTEN = 40;

  private final Imports imports;
  private final ImportReader reader;
  private final IncomingFiles files;
  private final ImportErrors errors;
  private final Checks checks;
  private final BatchWriter writer;
  private final Clock clock;

  ImportRun(
      Imports imports,
      ImportReader reader,
      IncomingFiles files,
      ImportErrors errors,
      Checks checks,
      BatchWriter writer,
      Clock clock) {
    this.imports = imports;
    this.reader = reader;
    this.files = files;
    this.errors = errors;
    this.checks = checks;
    this.writer = writer;
    this.clock = clock;
  }

  /**
   * Goes on until it is over.
   *
   * @param mine whether it is still this instance's to do; it stops between two steps when not
   */
  void run(Import begun, BooleanSupplier mine) {
    Import now = begun;
    String fileId = begun.fileId();
    while (fileId != null && now.state().isAtWork() && mine.getAsBoolean()) {
      now = pass(now, fileId, mine);
    }
    if (fileId != null && now.state().isOver()) {
      files.remove(fileId);
      imports.change(now.withoutFile());
    }
  }

  private Import pass(Import begun, String fileId, BooleanSupplier mine) {
    Import now = begun;
    boolean checking = begun.state() == ImportState.CHECKING;
    if (checking) {
      errors.forgetAfter(begun.id(), begun.progress().line());
    }
    Reading reading = reader.open(begun.wish(), fileId);
    try (CaseRows cases = reading.cases()) {
      skip(cases, begun.progress().line());
      while (mine.getAsBoolean()) {
        List<CaseRow> batch = next(cases, checking ? LOOKED_AT : WRITTEN);
        if (batch.isEmpty()) {
          return imports.change(
              checking ? now.checked(clock.instant()) : now.completed(clock.instant()));
        }
        now = imports.change(checking ? check(now, batch, reading) : write(now, batch, reading));
      }
      return now;
    } catch (BrokenFile broken) {
      errors.add(
          begun.id(), List.of(new Fault(broken.line(), "", String.valueOf(broken.getMessage()))));
      return imports.change(
          now.broken(now.progress().read(broken.line(), 1000, 0, 0, 1), clock.instant()));
    } catch (InvalidInput changed) {
      throw new IllegalStateException("A header was good when the file came", changed);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void skip(CaseRows cases, long line) {
    long at = 0;
    while (at < line) {
      CaseRow done = cases.next();
      at = done == null ? line : done.lastLine();
    }
  }

  private static List<CaseRow> next(CaseRows cases, int most) {
    List<CaseRow> batch = new ArrayList<>(most);
    @Nullable CaseRow row = cases.next();
    while (row != null) {
      batch.add(row);
      row = batch.size() < most ? cases.next() : null;
    }
    return batch;
  }

  private Import check(Import now, List<CaseRow> batch, Reading reading) {
    List<Fault> found = new ArrayList<>();
    long rows = 0;
    long failed = 0;
    for (CaseRow row : batch) {
      List<Fault> faults = checks.faults(row, now.defaults());
      rows += row.rows();
      failed += faults.isEmpty() ? 0 : row.rows();
      found.addAll(faults);
    }
    errors.add(now.id(), found);
    return now.reached(
        now.progress()
            .read(batch.getLast().lastLine(), reading.share(), rows, failed, found.size()));
  }

  private Import write(Import now, List<CaseRow> batch, Reading reading) {
    List<CaseRow> good =
        now.progress().failed() == 0
            ? batch
            : batch.stream().filter(it -> checks.faults(it, now.defaults()).isEmpty()).toList();
    long written = writer.write(now, good);
    return now.reached(
        now.progress()
            .wrote(batch.getLast().lastLine(), reading.share(), written, good.size() - written));
  }
}
