package org.passage.referrals.arrival;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.security.Caller;
import org.passage.referrals.api.ArrivalAlarmPageV1;
import org.passage.referrals.api.ArrivalAlarmV1;
import org.passage.referrals.api.ArrivalsApi;
import org.passage.referrals.api.ExpectedArrivalV1;
import org.passage.referrals.api.NewArrivalChargeV1;
import org.passage.referrals.api.NewArrivalClosingV1;
import org.passage.referrals.api.NewExpectedArrivalV1;
import org.passage.referrals.api.PartyV1;
import org.passage.referrals.arrival.Alarm.Charge;
import org.passage.referrals.protocol.Party;
import org.passage.referrals.referral.Disclosure;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Expected arrivals and alarms over HTTP. */
@RestController
class ArrivalController implements ArrivalsApi {
  private static final String ALARMS = "/api/referrals/v1/arrival-alarms/";

  private final Arrivals arrivals;
  private final ArrivalWatch watch;
  private final ArrivalAccess access;
  private final Disclosure disclosure;
  private final Schedule schedule;
  private final Clock clock;

  ArrivalController(
      Arrivals arrivals,
      ArrivalWatch watch,
      ArrivalAccess access,
      Disclosure disclosure,
      Schedule schedule,
      Clock clock) {
    this.arrivals = arrivals;
    this.watch = watch;
    this.access = access;
    this.disclosure = disclosure;
    this.schedule = schedule;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<ExpectedArrivalV1> getExpectedArrival(String referralId) {
    return expected(watched(referralId));
  }

  @Override
  public ResponseEntity<ExpectedArrivalV1> moveExpectedArrival(
      String referralId, NewExpectedArrivalV1 wanted, @Nullable String ifMatch) {
    Arrival found = watched(referralId);
    ETags.check(ifMatch, found.version());
    Instant now = clock.instant();
    Party party = found.party(Caller.current().organizationId());
    boolean told = party == Party.RECEIVING || access.shared(found);
    Expectation next =
        ArrivalFormat.expectation(wanted, found.expected(party), told, Stamp.now(now));
    return expected(arrivals.replace(found.moved(next, schedule)));
  }

  @Override
  public ResponseEntity<ArrivalAlarmPageV1> listArrivalAlarms(
      @Nullable Boolean open,
      @Nullable Integer level,
      @Nullable Boolean mine,
      @Nullable PartyV1 party,
      Integer limit,
      @Nullable String cursor) {
    Caller caller = Caller.current();
    Page<ArrivalAlarmV1> page =
        arrivals
            .alarms(
                caller.organizationId(),
                new Arrivals.Wanted(open, level, Codes.same(Party.class, party)),
                limit,
                cursor)
            .only(it ->
                (mine == null || mine == it.alarm().concerns(caller.subject(), caller.roles()))
                    && access.listed(it))
            .map(it -> ArrivalFormat.listed(it, caller.organizationId()));
    return ResponseEntity.ok(new ArrivalAlarmPageV1(page.items()).next(page.next()));
  }

  @Override
  public ResponseEntity<ArrivalAlarmV1> getArrivalAlarm(String alarmId) {
    Arrival found = access.required(arrivals.alarm(alarmId));
    return ResponseEntity.ok().eTag(ETags.of(found.version())).body(full(found));
  }

  @Override
  public ResponseEntity<ArrivalAlarmV1> takeChargeOfArrivalAlarm(
      String alarmId,
      NewArrivalChargeV1 said,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    Instant now = clock.instant();
    return changed(
        alarmId,
        ifMatch,
        it -> it.taken(new Charge(said.getDoing(), Stamp.now(now), now.plus(schedule.quiet()))));
  }

  @Override
  public ResponseEntity<ArrivalAlarmV1> closeArrivalAlarm(
      String alarmId,
      NewArrivalClosingV1 said,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    return changed(
        alarmId, ifMatch, it -> it.closed(ArrivalFormat.closing(said, Stamp.now(clock.instant()))));
  }

  private ResponseEntity<ArrivalAlarmV1> changed(
      String alarmId, @Nullable String ifMatch, UnaryOperator<Arrival> change) {
    Arrival found = access.required(arrivals.alarm(alarmId));
    ETags.check(ifMatch, found.version());
    Arrival changed = arrivals.replace(change.apply(found));
    return ResponseEntity.created(URI.create(ALARMS + alarmId))
        .eTag(ETags.of(changed.version()))
        .body(full(changed));
  }

  /** A departure may be asked about before its event was heard. */
  private Arrival watched(String referralId) {
    Optional<Arrival> known = arrivals.of(referralId);
    return known.isPresent()
        ? access.required(known)
        : watch.begin(disclosure.readable(referralId)).orElseThrow(NotDeparted::new);
  }

  private ArrivalAlarmV1 full(Arrival it) {
    return ArrivalFormat.full(it, Caller.current().organizationId(), access.readsAll(it));
  }

  private ResponseEntity<ExpectedArrivalV1> expected(Arrival it) {
    return ResponseEntity.ok()
        .eTag(ETags.of(it.version()))
        .body(ArrivalFormat.expected(it, Caller.current().organizationId(), access.readsAll(it)));
  }
}
