package org.passage.reintegration.instrument;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.security.Caller;
import org.passage.reintegration.api.InstrumentPageV1;
import org.passage.reintegration.api.InstrumentV1;
import org.passage.reintegration.api.InstrumentsApi;
import org.passage.reintegration.api.NewInstrumentV1;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Instruments over HTTP. */
@RestController
class InstrumentController implements InstrumentsApi {
  private final Instruments instruments;
  private final Clock clock;

  InstrumentController(Instruments instruments, Clock clock) {
    this.instruments = instruments;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<InstrumentV1> recordInstrument(
      NewInstrumentV1 wanted, @Nullable String idempotencyKey) {
    Caller by = Caller.current();
    Instrument.Form form = InstrumentFormat.form(wanted);
    Instant now = clock.instant();
    Instrument recorded =
        instruments.add(
            by.organizationId(), form.code(), number -> Instrument.record(by, form, number, now));
    return ResponseEntity.created(
            URI.create("/api/reintegration/v1/assessment-instruments/" + recorded.id()))
        .eTag(ETags.of(recorded.version()))
        .body(InstrumentFormat.full(recorded));
  }

  @Override
  public ResponseEntity<InstrumentPageV1> listInstruments(
      @Nullable String code, Integer limit, @Nullable String cursor) {
    Page<Instrument> page =
        instruments.page(Caller.current().organizationId(), code, limit, cursor);
    return ResponseEntity.ok(
        new InstrumentPageV1(page.map(InstrumentFormat::full).items()).next(page.next()));
  }

  @Override
  public ResponseEntity<InstrumentV1> getInstrument(String instrumentId) {
    Instrument found =
        instruments.of(Caller.current().organizationId(), instrumentId).orElseThrow(NotFound::new);
    return ResponseEntity.ok().eTag(ETags.of(found.version())).body(InstrumentFormat.full(found));
  }
}
