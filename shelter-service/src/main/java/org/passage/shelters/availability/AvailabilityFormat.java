package org.passage.shelters.availability;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.problem.InvalidInput;
import org.passage.shelters.api.AvailabilityV1;
import org.passage.shelters.api.ReasonV1;
import org.passage.shelters.api.RuleEffectV1;
import org.passage.shelters.api.SuitabilityRuleV1;
import org.passage.shelters.shelter.Bed;
import org.passage.shelters.shelter.Location;
import org.passage.shelters.shelter.ShelterFormat;

/** Between the contract's forms and what suits her. */
public final class AvailabilityFormat {
  private static final int NORTHMOST = 90;
  private static final int EASTMOST = 180;

  private AvailabilityFormat() {}

  static List<Location> areas(@Nullable List<String> said) {
    return said == null ? List.of() : said.stream().map(AvailabilityFormat::area).toList();
  }

  /** By the contract's pattern it is two numbers of degrees. */
  private static Location area(String said) {
    String[] degrees = said.split(";", 2);
    double north = Double.parseDouble(degrees[0]);
    double east = Double.parseDouble(degrees[1]);
    if (Math.abs(north) > NORTHMOST || Math.abs(east) > EASTMOST) {
      throw InvalidInput.at("?avoid", "must lie on the earth");
    }
    return new Location(north, east);
  }

  static AvailabilityV1 full(Match match, @Nullable Integer rank) {
    return new AvailabilityV1(
            ShelterFormat.open(match.shelter()),
            match.suits(),
            match.freeBeds().stream().map(Bed::id).toList(),
            match.reasons().stream().map(AvailabilityFormat::reason).toList())
        .rank(rank)
        .distanceKm(match.distance().kilometres());
  }

  /** A rule that had a say. */
  public static ReasonV1 reason(Reason it) {
    return new ReasonV1(
            SuitabilityRuleV1.valueOf(it.rule().name()),
            RuleEffectV1.valueOf(it.rule().effect().name()),
            it.text())
        .code(it.code());
  }
}
