package org.passage.referrals.travelgroup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.passage.chassis.problem.InvalidInput;
import org.passage.referrals.api.NewTravelGroupMemberV1;
import org.passage.referrals.api.TravelAgreedByV1;
import org.passage.referrals.api.TravelAlertKindV1;
import org.passage.referrals.api.TravelApartReasonV1;
import org.passage.referrals.api.TravelApartV1;
import org.passage.referrals.api.TravelGroupAlertV1;
import org.passage.referrals.api.TravelGroupMemberV1;
import org.passage.referrals.api.TravelGroupV1;
import org.passage.referrals.api.TravelLeavingReasonV1;
import org.passage.referrals.api.TravelLeavingV1;
import org.passage.referrals.api.TravelTieV1;
import org.passage.referrals.referral.Referral;
import org.passage.referrals.travelgroup.Member.AgreedBy;
import org.passage.referrals.travelgroup.TravelGroupDesk.Seen;

/** Between the contract's forms and a group; refuses what cannot be. */
final class TravelGroupFormat {
  private TravelGroupFormat() {}

  /**
   * Those who are to travel together.
   *
   * @param referrals finds the referral of one who is to join
   */
  static List<Joining> joining(
      List<NewTravelGroupMemberV1> wanted, Function<String, Referral> referrals) {
    Set<String> named = new HashSet<>();
    List<Joining> all = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      String at = "/members/" + i;
      if (!named.add(wanted.get(i).getReferralId())) {
        throw InvalidInput.at(at + "/referralId", "must be named once");
      }
      all.add(joining(wanted.get(i), at, referrals));
    }
    return all;
  }

  /**
   * One who is to join.
   *
   * @param at where she stands in the request, as a JSON pointer
   */
  static Joining joining(
      NewTravelGroupMemberV1 wanted, String at, Function<String, Referral> referrals) {
    Referral hers = referrals.apply(wanted.getReferralId());
    AgreedBy agreedBy = AgreedBy.valueOf(wanted.getAgreedBy().name());
    if (hers.terms().child() && agreedBy != AgreedBy.GUARDIAN) {
      throw InvalidInput.at(at + "/agreedBy", "must be guardian for a child");
    }
    return new Joining(hers, agreedBy);
  }

  static TravelGroupV1 full(Seen seen) {
    TravelGroup it = seen.group();
    return new TravelGroupV1(
            it.id(),
            TravelTieV1.valueOf(it.tie().name()),
            it.parties().getFirst(),
            it.parties().getLast(),
            it.corridor().country(),
            it.formedAt(),
            seen.members().stream().map(TravelGroupFormat::full).toList(),
            it.alerts().stream()
                .filter(alert -> seen.shows(alert.referralId()))
                .map(TravelGroupFormat::full)
                .toList())
        .fromCountry(it.corridor().fromCountry());
  }

  private static TravelGroupMemberV1 full(Member it) {
    TravelGroupMemberV1 full =
        new TravelGroupMemberV1(
            it.referralId(),
            it.caseId(),
            TravelAgreedByV1.valueOf(it.agreedBy().name()),
            it.joinedAt());
    Member.Apart apart = it.apart();
    if (apart != null) {
      full.apart(new TravelApartV1(TravelApartReasonV1.valueOf(apart.reason().name()), apart.at()));
    }
    Member.Leaving left = it.left();
    return left == null
        ? full
        : full.left(
            new TravelLeavingV1(TravelLeavingReasonV1.valueOf(left.reason().name()), left.at()));
  }

  private static TravelGroupAlertV1 full(Alert it) {
    return new TravelGroupAlertV1(
        it.referralId(), TravelAlertKindV1.valueOf(it.kind().name()), it.at());
  }
}
