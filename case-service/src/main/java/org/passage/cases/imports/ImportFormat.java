package org.passage.cases.imports;

import org.jspecify.annotations.Nullable;
import org.passage.cases.api.ImportErrorV1;
import org.passage.cases.api.ImportFileFormatV1;
import org.passage.cases.api.ImportStateV1;
import org.passage.cases.api.ImportV1;
import org.passage.cases.api.NewImportV1;
import org.passage.chassis.codes.Countries;

/** Between the contract's forms and an import. */
final class ImportFormat {
  private ImportFormat() {}

  static Import.Wish wish(NewImportV1 it) {
    @Nullable String country = it.getScreeningCountry();
    return new Import.Wish(
        ImportFileFormat.valueOf(it.getFormat().name()),
        Boolean.TRUE.equals(it.getDryRun()),
        Boolean.TRUE.equals(it.getPartial()),
        Boolean.TRUE.equals(it.getInterviewConsent()),
        country == null ? null : Countries.required("/screeningCountry", country));
  }

  static ImportV1 full(Import it) {
    Import.Progress progress = it.progress();
    return new ImportV1(
            it.id(),
            ImportStateV1.valueOf(it.state().name()),
            ImportFileFormatV1.valueOf(it.wish().format().name()),
            it.wish().dryRun(),
            it.wish().partial(),
            it.percent(),
            progress.rows(),
            progress.failed(),
            progress.errors(),
            progress.written(),
            progress.known(),
            it.passedOver(),
            it.createdAt())
        .finishedAt(it.finishedAt());
  }

  static ImportErrorV1 error(ImportError it) {
    return new ImportErrorV1(it.line(), it.must())
        .column(it.column().isEmpty() ? null : it.column());
  }
}
