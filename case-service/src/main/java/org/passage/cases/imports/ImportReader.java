package org.passage.cases.imports;

import org.passage.cases.htcds.CaseRows;
import org.passage.cases.rows.Rows;
import org.passage.chassis.intake.CountedStream;
import org.passage.chassis.intake.IncomingFiles;
import org.springframework.stereotype.Component;

/** Reads the files that are kept, as often as it takes. */
@Component
final class ImportReader {
  private final IncomingFiles files;

  ImportReader(IncomingFiles files) {
    this.files = files;
  }

  /**
   * The cases of a file from its beginning.
   *
   * @throws org.passage.chassis.problem.InvalidInput when its header is wrong
   * @throws org.passage.cases.rows.BrokenFile when it is not what it should be
   */
  Reading open(Import.Wish wish, String fileId) {
    CountedStream file = new CountedStream(files.open(fileId));
    Rows rows =
        switch (wish.format()) {
          case CSV -> Rows.ofCsv(file);
          case XLSX -> Rows.ofXlsx(file);
        };
    return new Reading(
        new CaseRows(rows, wish.interviewConsent()), file, files.length(fileId), wish.format());
  }

  /**
   * A file that is being read.
   *
   * @param file counts how much of it was
   */
  record Reading(CaseRows cases, CountedStream file, long length, ImportFileFormat format) {
    /** What part of it was read, of a thousand; of a packed one nobody knows before its end. */
    int share() {
      if (format == ImportFileFormat.XLSX) {
        return 0;
      }
      return (int) Math.min(1000, file.count() * 1000 / length);
    }
  }
}
