package org.passage.referrals.exchange;

import java.time.Clock;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.passage.chassis.intake.IncomingFiles;
import org.passage.chassis.problem.Problem.FieldError;
import org.passage.referrals.exchange.AgencyImport.Fate;
import org.passage.referrals.exchange.AgencyImport.Progress;
import org.passage.referrals.exchange.PackageReader.NoPackage;
import org.passage.referrals.hsds.OrganizationReader;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Does what is left to do of an import. Each entry is written whole or not at all; how far it is is
 * written down now and then, so after a crash some entries are looked at again, and are found
 * unchanged.
 */
@Component
final class ImportRun {
  private static final int BETWEEN = 25;

  private final AgencyImports imports;
  private final IncomingFiles files;
  private final EntryWriter writer;
  private final EntryFaults faults;
  private final Clock clock;

  ImportRun(
      AgencyImports imports,
      IncomingFiles files,
      EntryWriter writer,
      EntryFaults faults,
      Clock clock) {
    this.imports = imports;
    this.files = files;
    this.writer = writer;
    this.faults = faults;
    this.clock = clock;
  }

  /**
   * Goes on until it is over.
   *
   * @param mine whether it is still this instance's to do
   */
  void run(AgencyImport begun, BooleanSupplier mine) {
    String fileId = begun.fileId();
    if (fileId == null) {
      return;
    }
    AgencyImport now = begun.atWork() ? pass(begun, fileId, mine) : begun;
    if (!now.atWork()) {
      files.remove(fileId);
      imports.replace(now.withoutFile());
    }
  }

  private AgencyImport pass(AgencyImport begun, String fileId, BooleanSupplier mine) {
    AgencyImport now = begun;
    Progress reached = begun.progress();
    long length = files.length(fileId);
    try (PackageReader entries = new PackageReader(files.open(fileId))) {
      skip(entries, begun.progress().entries());
      while (mine.getAsBoolean()) {
        JsonNode entry = null;
        for (int i = 0; i < BETWEEN; i++) {
          entry = entries.next();
          if (entry == null) {
            break;
          }
          reached = reached.and(take(now, entry, entries.within(), reached.entries()));
        }
        reached = reached.at((int) Math.min(99, entries.read() * 100 / length));
        now = imports.replace(now.reached(reached));
        if (entry == null) {
          return imports.replace(now.over(AgencyImportState.COMPLETED, reached, clock.instant()));
        }
      }
      return now;
    } catch (JacksonException unreadable) {
      return refused(
          now, reached, "is not well-formed JSON, or longer or deeper than an organization is");
    } catch (NoPackage noPackage) {
      return refused(now, reached, String.valueOf(noPackage.getMessage()));
    }
  }

  private AgencyImport refused(AgencyImport now, Progress reached, String why) {
    faults.note(now.id(), reached.entries(), List.of(new FieldError("", why)));
    return imports.replace(now.over(AgencyImportState.REFUSED, reached, clock.instant()));
  }

  private static void skip(PackageReader entries, long done) {
    for (long i = 0; i < done; i++) {
      entries.next();
    }
  }

  private Fate take(AgencyImport by, JsonNode entry, String within, long nth) {
    OrganizationReader.Reading read =
        OrganizationReader.read(entry, within + "/" + nth, by.country());
    if (read.listed() == null) {
      faults.note(by.id(), nth, read.faults());
      return Fate.FAILED;
    }
    return writer.take(by, read.sourceId(), read.listed());
  }
}
