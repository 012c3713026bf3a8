package org.passage.shelters.cases;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.shelters.clients.cases.CompanyV1;
import org.passage.shelters.clients.cases.DangerAreaV1;
import org.passage.shelters.clients.cases.PlacementSafetyV1;
import org.passage.shelters.shelter.Location;

/**
 * What a place for her must heed. It is asked each time and kept nowhere.
 *
 * @param risk null as long as nobody assessed it
 * @param dangers about where those who harmed her are known to be
 * @param dangersKnown these are all there are, and there is one at least
 * @param apart the cases of those with whom she must not live
 * @param together the cases of those to whom she belongs
 */
public record Safety(
    @Nullable RiskLevel risk,
    List<Location> dangers,
    boolean dangersKnown,
    Set<String> apart,
    Set<String> together) {
  /** Of somebody of whom the caller may not know. */
  public static final Safety UNTOLD = new Safety(null, List.of(), false, Set.of(), Set.of());

  public Safety {
    dangers = List.copyOf(dangers);
    apart = Set.copyOf(apart);
    together = Set.copyOf(together);
  }

  static Safety of(PlacementSafetyV1 told) {
    List<Location> dangers =
        requireNonNullElse(told.getDangerAreas(), List.<DangerAreaV1>of()).stream()
            .map(it -> new Location(it.getLatitude(), it.getLongitude()))
            .toList();
    return new Safety(
        Codes.same(RiskLevel.class, told.getRiskLevel()),
        dangers,
        Boolean.TRUE.equals(told.getDangerAreasComplete()),
        companions(told, CompanyV1.APART),
        companions(told, CompanyV1.TOGETHER));
  }

  /** The same with areas that somebody knows of beside those on record. */
  public Safety near(List<Location> further) {
    return new Safety(
        risk,
        Stream.concat(dangers.stream(), further.stream()).distinct().toList(),
        dangersKnown,
        apart,
        together);
  }

  private static Set<String> companions(PlacementSafetyV1 told, CompanyV1 company) {
    return told.getCompanions().stream()
        .filter(it -> it.getCompany() == company)
        .map(it -> it.getCaseId())
        .collect(Collectors.toUnmodifiableSet());
  }
}
