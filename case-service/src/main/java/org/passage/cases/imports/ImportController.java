package org.passage.cases.imports;

import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.ImportErrorPageV1;
import org.passage.cases.api.ImportPageV1;
import org.passage.cases.api.ImportV1;
import org.passage.cases.api.ImportsApi;
import org.passage.cases.api.NewImportV1;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.security.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Imports over HTTP. */
@RestController
class ImportController implements ImportsApi {
  private final Imports imports;
  private final ImportErrors errors;
  private final Clock clock;

  ImportController(Imports imports, ImportErrors errors, Clock clock) {
    this.imports = imports;
    this.errors = errors;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<ImportV1> startImport(NewImportV1 wanted, @Nullable String idempotencyKey) {
    Import announced =
        imports.add(Import.announce(Caller.current(), ImportFormat.wish(wanted), clock.instant()));
    return ResponseEntity.created(URI.create("/api/cases/v1/imports/" + announced.id()))
        .eTag(ETags.of(announced.version()))
        .body(ImportFormat.full(announced));
  }

  @Override
  public ResponseEntity<ImportPageV1> listImports(Integer limit, @Nullable String cursor) {
    Page<Import> page = imports.of(Caller.current().organizationId(), limit, cursor);
    return ResponseEntity.ok(
        new ImportPageV1(page.map(ImportFormat::full).items()).next(page.next()));
  }

  @Override
  public ResponseEntity<ImportV1> getImport(String importId) {
    Import found = imports.own(importId);
    return ResponseEntity.ok().eTag(ETags.of(found.version())).body(ImportFormat.full(found));
  }

  @Override
  public ResponseEntity<ImportErrorPageV1> listImportErrors(
      String importId, Integer limit, @Nullable String cursor) {
    Page<ImportError> page = errors.of(imports.own(importId).id(), limit, cursor);
    return ResponseEntity.ok(
        new ImportErrorPageV1(page.map(ImportFormat::error).items()).next(page.next()));
  }
}
