package org.passage.referrals.travelgroup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.passage.chassis.store.Event;
import org.passage.referrals.travelgroup.Alert.AlertKind;
import org.passage.referrals.travelgroup.Member.AgreedBy;
import org.passage.referrals.travelgroup.Member.Apart;
import org.passage.referrals.travelgroup.Member.ApartBecause;
import org.passage.referrals.travelgroup.Member.LeftBecause;

class TravelGroupTest {
  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

  private final TravelGroup three =
      new TravelGroup(
          "grp_000001",
          1,
          "harbour",
          List.of("harbour", "sunrise"),
          new Corridor("IT", "MD"),
          Tie.FAMILY,
          List.of(member("a"), member("b"), member("c")),
          null,
          List.of(),
          NOW,
          List.of());

  @Test
  void tellsThoseResponsibleForEachOfTheOthersOnce() {
    TravelGroup alerted = three.alert(suspended("evt_1", "ref_a"));
    assertThat(alerted.outbox()).extracting(Event::caseId).containsExactly("cas_b", "cas_c");
    assertThat(alerted.outbox())
        .extracting(it -> it.data().get("alert"))
        .containsOnly("referral-suspended");
    assertThat(alerted.alert(suspended("evt_1", "ref_a"))).isSameAs(alerted);
    assertThat(alerted.alert(suspended("evt_2", "ref_a")).alerts()).hasSize(2);
    assertThat(three.alert(suspended("evt_1", "ref_x"))).isSameAs(three);
  }

  @Test
  void keepsTheLatestAlerts() {
    TravelGroup noisy =
        IntStream.range(0, 120)
            .mapToObj(it -> suspended("evt_" + it, "ref_a"))
            .reduce(three, TravelGroup::alert, (one, other) -> other);
    assertThat(noisy.alerts()).hasSize(100);
    assertThat(noisy.alerts().getLast().eventId()).isEqualTo("evt_119");
  }

  @Test
  void takesHerOutWhoseReferralWasCancelled() {
    TravelGroup two = three.alert(new Alert("evt_1", "ref_a", AlertKind.REFERRAL_CANCELLED, NOW));
    assertThat(two.present("ref_a")).isEmpty();
    assertThat(two.version()).isEqualTo(three.version() + 1);
    assertThat(two.companions("ref_b")).extracting(Member::referralId).containsExactly("ref_c");
    assertThat(two.alert(suspended("evt_2", "ref_a"))).isSameAs(two);
  }

  @Test
  void bindsNobodyToHerWhoTravelsApartAndHerToNobody() {
    TravelGroup parted = three.apart("ref_a", new Apart(ApartBecause.HEALTH, NOW), NOW);
    assertThat(parted.companions("ref_a")).isEmpty();
    assertThat(parted.companions("ref_b")).extracting(Member::referralId).containsExactly("ref_c");
    assertThat(parted.apart("ref_a", null, NOW).companions("ref_b")).hasSize(2);
  }

  @Test
  void bindsNobodyToHerWhoHasLeft() {
    TravelGroup two = three.leave("ref_b", LeftBecause.HER_CHOICE, NOW);
    assertThat(two.companions("ref_a")).extracting(Member::referralId).containsExactly("ref_c");
    assertThat(two.companions("ref_b")).isEmpty();
  }

  @Test
  void knowsOfThoseWhoAreInItSoThatNobodyIsInTwo() {
    assertThat(three.presentReferralId()).containsExactly("ref_a", "ref_b", "ref_c");
    TravelGroup one =
        three
            .leave("ref_b", LeftBecause.HER_CHOICE, NOW)
            .alert(new Alert("evt_1", "ref_a", AlertKind.REFERRAL_CANCELLED, NOW));
    assertThat(one.presentReferralId()).containsExactly("ref_c");
    assertThat(one.leave("ref_c", LeftBecause.SAFETY, NOW).presentReferralId()).isNull();
  }

  private static Alert suspended(String eventId, String referralId) {
    return new Alert(eventId, referralId, AlertKind.REFERRAL_SUSPENDED, NOW);
  }

  private static Member member(String name) {
    return new Member("ref_" + name, "cas_" + name, AgreedBy.HERSELF, NOW, null, null);
  }
}
