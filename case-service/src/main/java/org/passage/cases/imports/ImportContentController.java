package org.passage.cases.imports;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.ImportV1;
import org.passage.cases.htcds.CaseRows;
import org.passage.cases.rows.BrokenFile;
import org.passage.chassis.bodies.Bodies;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.intake.IncomingFiles;
import org.passage.chassis.problem.InvalidInput;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The files of imports over HTTP, as they come. */
@RestController
class ImportContentController {
  private final Imports imports;
  private final IncomingFiles files;
  private final ImportReader reader;
  private final Bodies bodies;

  ImportContentController(
      Imports imports,
      IncomingFiles files,
      ImportReader reader,
      @Value("${passage.import-limit}") DataSize limit) {
    this.imports = imports;
    this.files = files;
    this.reader = reader;
    this.bodies = new Bodies(limit);
  }

  @PutMapping("${passage.api.path}/imports/{importId}/content")
  ResponseEntity<ImportV1> store(
      @PathVariable String importId,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      HttpServletRequest request)
      throws IOException {
    Import found = imports.own(importId);
    ETags.check(ifMatch, found.version());
    found.required();
    Import begun =
        files.keep(
            bodies.open(request),
            fileId -> imports.change(found.received(fileId, passedOver(found, fileId))));
    return ResponseEntity.accepted().eTag(ETags.of(begun.version())).body(ImportFormat.full(begun));
  }

  /** Looks at the header, so that a wrong one is told at once. */
  private int passedOver(Import of, String fileId) throws IOException {
    try (CaseRows cases = reader.open(of.wish(), fileId).cases()) {
      return cases.passedOver().size();
    } catch (BrokenFile broken) {
      throw InvalidInput.at("", broken.getMessage() == null ? "" : broken.getMessage());
    }
  }
}
