package org.passage.referrals.directory;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.security.Caller;
import org.passage.referrals.agency.Agencies;
import org.passage.referrals.agency.Agency;
import org.passage.referrals.api.AgencyV1;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Who changes an entry, and what is answered then. */
@Component
@EnableConfigurationProperties(StaleAfter.class)
class Entries {
  private final Agencies agencies;
  private final Clock clock;
  private final StaleAfter settings;

  Entries(Agencies agencies, Clock clock, StaleAfter settings) {
    this.agencies = agencies;
    this.clock = clock;
    this.settings = settings;
  }

  Instant now() {
    return clock.instant();
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  String organization() {
    return Caller.current().organizationId();
  }

  /** Entries that were verified since this moment are believed. */
  Instant fresh() {
    return clock.instant().minus(settings.staleAfter());
  }

  /** By an organization that may speak for the agency. */
  ResponseEntity<AgencyV1> speaks(
      String agencyId, @Nullable String ifMatch, UnaryOperator<Agency> change) {
    Agency found = agencies.find(agencyId).orElseThrow(NotFound::new);
    found.requireSpeaker(organization());
    return changed(found, ifMatch, change);
  }

  /** By any organization. */
  ResponseEntity<AgencyV1> tells(
      String agencyId, @Nullable String ifMatch, UnaryOperator<Agency> change) {
    return changed(agencies.find(agencyId).orElseThrow(NotFound::new), ifMatch, change);
  }

  private ResponseEntity<AgencyV1> changed(
      Agency found, @Nullable String ifMatch, UnaryOperator<Agency> change) {
    ETags.check(ifMatch, found.version());
    return answer(agencies.replace(change.apply(found)));
  }

  ResponseEntity<AgencyV1> answer(Agency it) {
    return ResponseEntity.ok().eTag(ETags.of(it.version())).body(AgencyFormat.full(it, fresh()));
  }
}
