package org.passage.referrals.directory;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.NotFound;
import org.passage.referrals.agency.Agencies;
import org.passage.referrals.agency.Agency;
import org.passage.referrals.agency.Standing;
import org.passage.referrals.agency.Wanted.Age;
import org.passage.referrals.agency.Wanted.Arrival;
import org.passage.referrals.api.AgenciesApi;
import org.passage.referrals.api.AgencyDeactivationV1;
import org.passage.referrals.api.AgencyPageV1;
import org.passage.referrals.api.AgencyV1;
import org.passage.referrals.api.AssistanceTypeV1;
import org.passage.referrals.api.ChangedAgencyV1;
import org.passage.referrals.api.NewAgencyV1;
import org.passage.referrals.api.SexV1;
import org.passage.referrals.profile.Sex;
import org.passage.referrals.profile.Somebody;
import org.passage.referrals.protocol.AssistanceType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** The directory over HTTP. */
@RestController
class AgencyController implements AgenciesApi {
  private final Agencies agencies;
  private final Entries entries;

  AgencyController(Agencies agencies, Entries entries) {
    this.agencies = agencies;
    this.entries = entries;
  }

  @Override
  public ResponseEntity<AgencyV1> listAgency(NewAgencyV1 wanted, @Nullable String idempotencyKey) {
    String by = entries.organization();
    Instant now = entries.now();
    Agency added =
        agencies.add(
            Agency.list(
                by,
                AgencyFormat.listed(wanted),
                AgencyFormat.qualifications(wanted.getQualifications(), by, entries.today(), now),
                now));
    return ResponseEntity.created(URI.create("/api/referrals/v1/agencies/" + added.id()))
        .eTag(ETags.of(added.version()))
        .body(AgencyFormat.full(added, entries.fresh()));
  }

  @Override
  public ResponseEntity<AgencyPageV1> listAgencies(
      @Nullable String country,
      @Nullable Boolean qualified,
      @Nullable Integer expiringWithin,
      @Nullable String name,
      @Nullable AssistanceTypeV1 service,
      @Nullable Integer age,
      @Nullable SexV1 sex,
      @Nullable String nationality,
      @Nullable String language,
      @Nullable String near,
      Integer withinKm,
      @Nullable Instant openAt,
      @Nullable Boolean stale,
      Boolean inactive,
      Integer limit,
      @Nullable String cursor) {
    Search search =
        new Search(
            country,
            name,
            new Arrival(
                qualified,
                expiringWithin == null ? null : entries.today().plusDays(expiringWithin),
                entries.today()),
            stale == null ? null : new Age(stale, entries.fresh()),
            inactive,
            new Help(
                Codes.same(AssistanceType.class, service),
                new Somebody(age, Codes.same(Sex.class, sex), nationality, language),
                openAt),
            Near.read(near, withinKm));
    Page<AgencyV1> page =
        search
            .in(agencies, limit, cursor)
            .map(it -> AgencyFormat.full(it.agency(), entries.fresh()).distanceKm(it.kilometres()));
    return ResponseEntity.ok(new AgencyPageV1(page.items()).next(page.next()));
  }

  @Override
  public ResponseEntity<AgencyV1> getAgency(String agencyId) {
    return entries.answer(agencies.find(agencyId).orElseThrow(NotFound::new));
  }

  @Override
  public ResponseEntity<AgencyV1> changeAgency(
      String agencyId, ChangedAgencyV1 wanted, @Nullable String ifMatch) {
    return entries.speaks(
        agencyId,
        ifMatch,
        it -> it.changed(AgencyFormat.listed(wanted), entries.organization(), entries.now()));
  }

  @Override
  public ResponseEntity<AgencyV1> verifyAgency(
      String agencyId, @Nullable String ifMatch, @Nullable String idempotencyKey) {
    return entries.tells(
        agencyId, ifMatch, it -> it.verified(entries.organization(), entries.now()));
  }

  @Override
  public ResponseEntity<AgencyV1> deactivateAgency(
      String agencyId,
      AgencyDeactivationV1 said,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    return entries.speaks(
        agencyId,
        ifMatch,
        it ->
            it.deactivated(
                new Standing.Leaving(entries.organization(), entries.now(), said.getReason())));
  }

  @Override
  public ResponseEntity<AgencyV1> reactivateAgency(
      String agencyId, @Nullable String ifMatch, @Nullable String idempotencyKey) {
    return entries.speaks(
        agencyId, ifMatch, it -> it.reactivated(entries.organization(), entries.now()));
  }
}
