package org.passage.referrals.agency;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.security.Caller;
import org.passage.referrals.api.AgenciesApi;
import org.passage.referrals.api.AgencyPageV1;
import org.passage.referrals.api.AgencyV1;
import org.passage.referrals.api.NewAgencyV1;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** The directory over HTTP. */
@RestController
class AgencyController implements AgenciesApi {
  private final Agencies agencies;
  private final Clock clock;

  AgencyController(Agencies agencies, Clock clock) {
    this.agencies = agencies;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<AgencyV1> listAgency(NewAgencyV1 wanted, @Nullable String idempotencyKey) {
    Agency listed =
        agencies.add(
            AgencyFormat.agency(wanted, Caller.current().organizationId(), LocalDate.now(clock)));
    return ResponseEntity.created(URI.create("/api/referrals/v1/agencies/" + listed.id()))
        .eTag(ETags.of(listed.version()))
        .body(AgencyFormat.full(listed));
  }

  @Override
  public ResponseEntity<AgencyPageV1> listAgencies(
      @Nullable String country,
      @Nullable Boolean qualified,
      Integer limit,
      @Nullable String cursor) {
    Page<Agency> page = agencies.page(country, qualified, LocalDate.now(clock), limit, cursor);
    return ResponseEntity.ok(
        new AgencyPageV1(page.map(AgencyFormat::full).items()).next(page.next()));
  }

  @Override
  public ResponseEntity<AgencyV1> getAgency(String agencyId) {
    Agency found = agencies.find(agencyId).orElseThrow(NotFound::new);
    return ResponseEntity.ok().eTag(ETags.of(found.version())).body(AgencyFormat.full(found));
  }
}
