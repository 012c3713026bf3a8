package org.passage.referrals.exchange;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.bodies.Bodies;
import org.passage.chassis.codes.Countries;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.intake.IncomingFiles;
import org.passage.chassis.paging.Page;
import org.passage.chassis.security.Caller;
import org.passage.referrals.api.AgencyImportErrorPageV1;
import org.passage.referrals.api.AgencyImportErrorV1;
import org.passage.referrals.api.AgencyImportPageV1;
import org.passage.referrals.api.AgencyImportStateV1;
import org.passage.referrals.api.AgencyImportV1;
import org.passage.referrals.api.AgencyImportsApi;
import org.passage.referrals.api.NewAgencyImportV1;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Imports over HTTP, and their files as they come. */
@RestController
class AgencyImportController implements AgencyImportsApi {
  private final AgencyImports imports;
  private final EntryFaults faults;
  private final IncomingFiles files;
  private final Bodies bodies;
  private final Clock clock;

  AgencyImportController(
      AgencyImports imports,
      EntryFaults faults,
      IncomingFiles files,
      @Value("${passage.upload-limit}") DataSize limit,
      Clock clock) {
    this.imports = imports;
    this.faults = faults;
    this.files = files;
    this.bodies = new Bodies(limit);
    this.clock = clock;
  }

  @Override
  public ResponseEntity<AgencyImportV1> startAgencyImport(
      NewAgencyImportV1 wanted, @Nullable String idempotencyKey) {
    String country = wanted.getCountry();
    AgencyImport announced =
        imports.add(
            AgencyImport.announce(
                Caller.current().organizationId(),
                Boolean.TRUE.equals(wanted.getDryRun()),
                country == null ? null : Countries.required("/country", country),
                clock.instant()));
    return ResponseEntity.created(URI.create("/api/referrals/v1/agency-imports/" + announced.id()))
        .eTag(ETags.of(announced.version()))
        .body(full(announced));
  }

  @PutMapping("/agency-imports/{agencyImportId}/content")
  ResponseEntity<AgencyImportV1> store(
      @PathVariable String agencyImportId,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      HttpServletRequest request)
      throws IOException {
    AgencyImport found = imports.own(agencyImportId);
    ETags.check(ifMatch, found.version());
    found.requireNoFile();
    AgencyImport begun =
        files.keep(bodies.open(request), fileId -> imports.replace(found.received(fileId)));
    return ResponseEntity.accepted().eTag(ETags.of(begun.version())).body(full(begun));
  }

  @Override
  public ResponseEntity<AgencyImportPageV1> listAgencyImports(
      Integer limit, @Nullable String cursor) {
    Page<AgencyImportV1> page =
        imports
            .of(Caller.current().organizationId(), limit, cursor)
            .map(AgencyImportController::full);
    return ResponseEntity.ok(new AgencyImportPageV1(page.items()).next(page.next()));
  }

  @Override
  public ResponseEntity<AgencyImportV1> getAgencyImport(String agencyImportId) {
    AgencyImport found = imports.own(agencyImportId);
    return ResponseEntity.ok().eTag(ETags.of(found.version())).body(full(found));
  }

  @Override
  public ResponseEntity<AgencyImportErrorPageV1> listAgencyImportErrors(
      String agencyImportId, Integer limit, @Nullable String cursor) {
    Page<AgencyImportErrorV1> page =
        faults
            .of(imports.own(agencyImportId).id(), limit, cursor)
            .map(it -> new AgencyImportErrorV1(it.pointer(), it.must()));
    return ResponseEntity.ok(new AgencyImportErrorPageV1(page.items()).next(page.next()));
  }

  private static AgencyImportV1 full(AgencyImport it) {
    AgencyImport.Progress progress = it.progress();
    return new AgencyImportV1(
            it.id(),
            AgencyImportStateV1.valueOf(it.state().name()),
            it.dryRun(),
            progress.percent(),
            progress.entries(),
            progress.listed(),
            progress.changed(),
            progress.unchanged(),
            progress.failed(),
            it.createdAt())
        .finishedAt(it.finishedAt());
  }
}
