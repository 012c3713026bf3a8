package org.passage.shelters.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.passage.shelters.cases.Age;
import org.passage.shelters.cases.RiskLevel;
import org.passage.shelters.shelter.Feature;
import org.passage.shelters.shelter.Sex;

class RankTest {
  private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2026-11-24T08:00:00Z");

  @Test
  void needComesBeforeDangerAndDangerBeforeWaiting() {
    String needsMost = place(rank(PresentPlace.NOWHERE, null, TUESDAY), "d");
    String inDanger = place(rank(PresentPlace.SAFE, RiskLevel.IMMEDIATE, TUESDAY), "c");
    String waitsLonger = place(rank(PresentPlace.SAFE, RiskLevel.LOW, MONDAY), "b");
    String last = place(rank(PresentPlace.SAFE, null, TUESDAY), "a");
    assertThat(Stream.of(last, waitsLonger, inDanger, needsMost).sorted())
        .containsExactly(needsMost, inDanger, waitsLonger, last);
  }

  @Test
  void everyPointHasItsReason() {
    Rank rank =
        Rank.of(
            new Wish(
                PresentPlace.NOT_SAFE,
                Sex.FEMALE,
                true,
                List.of(Feature.LEGAL_AID, Feature.HEALTH_CARE, Feature.WHEELCHAIR_ACCESS),
                List.of(),
                null),
            new Known(Age.CHILD, RiskLevel.HIGH),
            MONDAY);
    assertThat(rank.need()).isEqualTo(6);
    assertThat(rank.danger()).isEqualTo(2);
    assertThat(rank.reasons())
        .containsExactly(
            new OrderReason(OrderRule.PRESENT_PLACE, "not-safe", 3),
            new OrderReason(OrderRule.CHILD, null, 1),
            new OrderReason(OrderRule.WITH_CHILDREN, null, 1),
            new OrderReason(OrderRule.CARE_NEEDED, "health-care", 1),
            new OrderReason(OrderRule.RISK, "high", 2),
            new OrderReason(OrderRule.WAITING_TIME, "2026-11-23", 0));
  }

  @Test
  void whatSheSpeaksHerSexAndHerWordsCountForNothing() {
    Known known = new Known(Age.ADULT, RiskLevel.LOW);
    Rank one =
        Rank.of(
            new Wish(PresentPlace.SAFE, Sex.FEMALE, false, List.of(), List.of("ron"), "By the sea"),
            known,
            MONDAY);
    Rank other =
        Rank.of(
            new Wish(PresentPlace.SAFE, null, false, List.of(), List.of("eng"), null),
            known,
            MONDAY);
    assertThat(other).isEqualTo(one);
  }

  private static Rank rank(PresentPlace place, @Nullable RiskLevel risk, Instant since) {
    return Rank.of(
        new Wish(place, null, false, List.of(), List.of(), null),
        new Known(Age.ADULT, risk),
        since);
  }

  private static String place(Rank rank, String entryId) {
    return rank.place(entryId);
  }
}
