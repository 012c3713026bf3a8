package org.passage.referrals.arrival;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.problem.InvalidInput;
import org.passage.referrals.api.AlarmedRoleV1;
import org.passage.referrals.api.ArrivalAlarmV1;
import org.passage.referrals.api.ArrivalCallV1;
import org.passage.referrals.api.ArrivalChargeV1;
import org.passage.referrals.api.ArrivalClosingV1;
import org.passage.referrals.api.ArrivalOutcomeV1;
import org.passage.referrals.api.ExpectationV1;
import org.passage.referrals.api.ExpectedArrivalV1;
import org.passage.referrals.api.NewArrivalClosingV1;
import org.passage.referrals.api.NewExpectedArrivalV1;
import org.passage.referrals.api.PartyV1;
import org.passage.referrals.api.TellingWishV1;
import org.passage.referrals.api.UrgencyV1;
import org.passage.referrals.api.WatchStateV1;
import org.passage.referrals.arrival.Alarm.Call;
import org.passage.referrals.arrival.Alarm.Charge;
import org.passage.referrals.arrival.Alarm.Closing;
import org.passage.referrals.protocol.Party;

/** Between the contract's forms and the watch; each organization reads what it may know. */
final class ArrivalFormat {
  private static final Duration FARTHEST = Duration.ofDays(30);

  private ArrivalFormat() {}

  /**
   * What is expected now.
   *
   * @param before what was expected until now, as far as the caller knows
   */
  static Expectation expectation(
      NewExpectedArrivalV1 wanted, Expectation before, boolean told, Stamp made) {
    Instant at = wanted.getExpectedAt();
    if (at.isBefore(made.at()) || at.isAfter(made.at().plus(FARTHEST))) {
      throw InvalidInput.at("/expectedAt", "must be within the next 30 days");
    }
    String place = wanted.getPlace();
    return new Expectation(
        at, place == null ? before.place() : place, wanted.getReason(), told, made);
  }

  /** How it ended; she is asked what is told of it, unless she is missing. */
  static Closing closing(NewArrivalClosingV1 said, Stamp made) {
    ArrivalOutcome outcome = ArrivalOutcome.valueOf(said.getOutcome().name());
    TellingWish wish = TellingWish.valueOf(said.getWish().name());
    if (outcome.canBeAsked() == (wish == TellingWish.NOT_ASKED)) {
      throw InvalidInput.at(
          "/wish",
          outcome.canBeAsked()
              ? "must be what she wishes: she can be asked"
              : "must be not-asked: she is missing");
    }
    return new Closing(outcome, said.getReason(), wish, made);
  }

  /**
   * What is expected, as an organization knows it.
   *
   * @param all it also reads what the other side wrote
   */
  static ExpectedArrivalV1 expected(Arrival it, String viewer, boolean all) {
    Party party = it.party(viewer);
    Expectation now = it.expected(party);
    return new ExpectedArrivalV1(
            it.way().referralId(),
            it.way().country(),
            now.at(),
            now.place(),
            WatchStateV1.valueOf(it.course().state().name()),
            it.known(party).stream().map(made -> expectation(made, viewer, all)).toList())
        .alarmId(it.alarm().level() > 0 ? it.id() : null)
        .nextCallAt(it.nextCall(party));
  }

  private static ExpectationV1 expectation(Expectation it, String viewer, boolean all) {
    Stamp made = it.made();
    return new ExpectationV1(it.at(), it.place(), made.organizationId(), made.at())
        .reason(all || made.organizationId().equals(viewer) ? it.reason() : null)
        .by(made.by());
  }

  /** An alarm without what anybody wrote. */
  static ArrivalAlarmV1 listed(Arrival it, String viewer) {
    return alarm(it, viewer, written -> false);
  }

  /**
   * An alarm as an organization knows it.
   *
   * @param all it also reads what the other side wrote
   */
  static ArrivalAlarmV1 full(Arrival it, String viewer, boolean all) {
    return alarm(it, viewer, by -> all || by.equals(viewer));
  }

  private static ArrivalAlarmV1 alarm(Arrival it, String viewer, Predicate<String> readsOf) {
    Alarm alarm = it.alarm();
    Party party = it.party(viewer);
    Expectation expected = it.expected(party);
    return new ArrivalAlarmV1(
            it.id(),
            it.way().referralId(),
            it.way().caseId(),
            it.organizationId(),
            it.way().receivingOrganizationId(),
            PartyV1.valueOf(party.name()),
            it.way().country(),
            expected.place(),
            UrgencyV1.valueOf(it.way().urgency().name()),
            expected.at(),
            WatchStateV1.valueOf(it.course().state().name()),
            alarm.level(),
            alarm.calls().stream().map(ArrivalFormat::call).toList(),
            alarm.repeated(),
            alarm.charges().stream().map(charge -> charge(charge, readsOf)).toList())
        .lastCalledAt(alarm.lastCalledAt())
        .nextCallAt(it.nextCall(party))
        .closing(closing(alarm.closing(), viewer, readsOf));
  }

  private static ArrivalCallV1 call(Call it) {
    List<AlarmedRoleV1> told =
        it.told().stream().map(role -> AlarmedRoleV1.valueOf(role.name())).toList();
    return new ArrivalCallV1(it.level(), it.at(), told);
  }

  private static ArrivalChargeV1 charge(Charge it, Predicate<String> readsOf) {
    Stamp taken = it.taken();
    return new ArrivalChargeV1(taken.organizationId(), taken.by(), taken.at(), it.quietUntil())
        .doing(readsOf.test(taken.organizationId()) ? it.doing() : null);
  }

  private static @Nullable ArrivalClosingV1 closing(
      @Nullable Closing it, String viewer, Predicate<String> readsOf) {
    if (it == null) {
      return null;
    }
    Stamp made = it.made();
    ArrivalClosingV1 closed = new ArrivalClosingV1(made.organizationId(), made.at()).by(made.by());
    if (!it.toldTo(viewer)) {
      return closed;
    }
    TellingWish wish = it.wish();
    return closed
        .outcome(ArrivalOutcomeV1.valueOf(it.outcome().name()))
        .wish(wish == null ? null : TellingWishV1.valueOf(wish.name()))
        .reason(readsOf.test(made.organizationId()) ? it.reason() : null);
  }
}
