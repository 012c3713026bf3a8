package org.passage.referrals.overview;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.figures.Svg;
import org.passage.chassis.paging.Page;
import org.passage.chassis.security.Caller;
import org.passage.referrals.api.OverviewApi;
import org.passage.referrals.api.PartyV1;
import org.passage.referrals.api.ReferralCountsV1;
import org.passage.referrals.api.ReferralStandingPageV1;
import org.passage.referrals.api.ReferralStateV1;
import org.passage.referrals.api.ResponseGroupingV1;
import org.passage.referrals.api.ResponseTimePageV1;
import org.passage.referrals.api.StepV1;
import org.passage.referrals.api.UrgencyV1;
import org.passage.referrals.overview.Wanted.Opened;
import org.passage.referrals.overview.Wanted.Way;
import org.passage.referrals.protocol.Deadlines;
import org.passage.referrals.protocol.Party;
import org.passage.referrals.protocol.ReferralState;
import org.passage.referrals.protocol.Step;
import org.passage.referrals.protocol.Urgency;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** The overview over HTTP. */
@RestController
class OverviewController implements OverviewApi {
  /** As many rows as a picture of this kind can be read with. */
  private static final int ROWS = 40;

  private final Overview overview;
  private final ResponseTimes times;
  private final Deadlines deadlines;
  private final Clock clock;

  OverviewController(Overview overview, ResponseTimes times, Deadlines deadlines, Clock clock) {
    this.overview = overview;
    this.times = times;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<ReferralStandingPageV1> listReferralStandings(
      @Nullable PartyV1 party,
      @Nullable ReferralStateV1 state,
      @Nullable StepV1 awaited,
      @Nullable Boolean overdue,
      @Nullable String fromCountry,
      @Nullable String country,
      @Nullable UrgencyV1 urgency,
      @Nullable LocalDate openedFrom,
      @Nullable LocalDate openedUntil,
      Integer limit,
      @Nullable String cursor) {
    Wanted wanted =
        new Wanted(
            Codes.same(Party.class, party),
            Codes.same(ReferralState.class, state),
            Codes.same(Step.class, awaited),
            overdue,
            new Way(fromCountry, country),
            Codes.same(Urgency.class, urgency),
            new Opened(openedFrom, openedUntil));
    OverviewFormat format = format();
    Page<Standing> page = overview.page(wanted, limit, cursor);
    return ResponseEntity.ok(
        new ReferralStandingPageV1(page.map(format::full).items()).next(page.next()));
  }

  @Override
  public ResponseEntity<ReferralCountsV1> getReferralCounts() {
    return ResponseEntity.ok(
        new ReferralCountsV1(overview.counts().stream().map(OverviewFormat::waiting).toList()));
  }

  @Override
  public ResponseEntity<String> drawReferrals(@Nullable PartyV1 party, @Nullable Boolean overdue) {
    return ResponseEntity.ok()
        .contentType(Svg.MEDIA_TYPE)
        .body(
            OverviewPicture.of(
                overview.open(Wanted.of(Codes.same(Party.class, party), overdue), ROWS),
                Caller.current().organizationId(),
                deadlines,
                clock));
  }

  @Override
  public ResponseEntity<ResponseTimePageV1> listResponseTimes(Integer year, ResponseGroupingV1 by) {
    return ResponseEntity.ok(
        new ResponseTimePageV1(
            times
                .of(Caller.current().organizationId(), year, ResponseGrouping.valueOf(by.name()))
                .stream()
                .map(OverviewFormat::time)
                .toList(),
            times.smallest()));
  }

  private OverviewFormat format() {
    return new OverviewFormat(Caller.current().organizationId(), deadlines, clock.instant());
  }
}
