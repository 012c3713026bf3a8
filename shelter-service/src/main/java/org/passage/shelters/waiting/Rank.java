package org.passage.shelters.waiting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.shelters.cases.RiskLevel;
import org.passage.shelters.shelter.Feature;

/**
 * Where somebody stands: need first, then danger, then who has waited longest. Nothing else about a
 * person is looked at.
 *
 * @param need in points, from 0 to 6
 * @param danger in points, from 0 to 3
 */
record Rank(int need, int danger, Instant since, List<OrderReason> reasons) {
  private static final int MOST_NEED = 9;
  private static final int MOST_DANGER = 9;

  static Rank of(Wish wish, Known known, Instant since) {
    List<OrderReason> needs = new ArrayList<>();
    PresentPlace place = wish.presentPlace();
    needs.add(new OrderReason(OrderRule.PRESENT_PLACE, Codes.written(place), place.points()));
    if (known.age().child()) {
      needs.add(new OrderReason(OrderRule.CHILD, null, 1));
    }
    if (wish.withChildren()) {
      needs.add(new OrderReason(OrderRule.WITH_CHILDREN, null, 1));
    }
    wish.needs().stream()
        .filter(Rank::isCare)
        .findFirst()
        .ifPresent(it -> needs.add(new OrderReason(OrderRule.CARE_NEEDED, Codes.written(it), 1)));
    int need = needs.stream().mapToInt(OrderReason::points).sum();
    int danger = danger(known.risk());
    List<OrderReason> reasons = new ArrayList<>(needs);
    if (known.risk() != null) {
      reasons.add(new OrderReason(OrderRule.RISK, Codes.written(known.risk()), danger));
    }
    LocalDate day = LocalDate.ofInstant(since, ZoneOffset.UTC);
    reasons.add(new OrderReason(OrderRule.WAITING_TIME, day.toString(), 0));
    return new Rank(need, danger, since, List.copyOf(reasons));
  }

  private static int danger(@Nullable RiskLevel risk) {
    if (risk == null) {
      return 0;
    }
    return switch (risk) {
      case LOW -> 0;
      case MODERATE -> 1;
      case HIGH -> 2;
      case IMMEDIATE -> 3;
    };
  }

  private static boolean isCare(Feature need) {
    return switch (need) {
      case WHEELCHAIR_ACCESS,
          GROUND_FLOOR_ROOMS,
          HEARING_AND_SIGHT_AIDS,
          HEALTH_CARE,
          PSYCHOSOCIAL_CARE ->
          true;
      case FAMILY_ROOMS,
          SINGLE_ROOMS,
          CHILD_CARE,
          INTERPRETERS,
          LEGAL_AID,
          NO_PETS,
          SECRET_ADDRESS,
          STAFFED_DAY_AND_NIGHT,
          GUARDED_ENTRANCE ->
          false;
    };
  }

  /** As a text that sorts in the order of the list; the entry's id makes it total, not better. */
  String place(String entryId) {
    return "%d%d%013d%s"
        .formatted(MOST_NEED - need, MOST_DANGER - danger, since.toEpochMilli(), entryId);
  }
}
