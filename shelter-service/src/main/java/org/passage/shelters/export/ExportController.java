package org.passage.shelters.export;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.security.Caller;
import org.passage.shelters.api.ExportFormatV1;
import org.passage.shelters.api.ExportPageV1;
import org.passage.shelters.api.ExportV1;
import org.passage.shelters.api.ExportsApi;
import org.passage.shelters.export.ExportLog.Wanted;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Exports over HTTP. */
@RestController
class ExportController implements ExportsApi {
  private final ExportLog exports;

  ExportController(ExportLog exports) {
    this.exports = exports;
  }

  @Override
  public ResponseEntity<ExportPageV1> listExports(
      @Nullable String shelterId,
      @Nullable String personId,
      @Nullable Instant from,
      @Nullable Instant to,
      Integer limit,
      @Nullable String cursor) {
    if (from != null && to != null && !to.isAfter(from)) {
      throw InvalidInput.at("?to", "must be later than from");
    }
    Page<ExportV1> page =
        exports
            .of(
                Caller.current().organizationId(),
                new Wanted(shelterId, personId, from, to),
                limit,
                cursor)
            .map(ExportController::full);
    return ResponseEntity.ok(new ExportPageV1(page.items()).next(page.next()));
  }

  private static ExportV1 full(Export it) {
    return new ExportV1(
            it.id(),
            it.personId(),
            it.roles(),
            it.operation(),
            ExportFormatV1.valueOf(it.format().name()),
            it.at())
        .shelterId(it.shelterId());
  }
}
