package org.passage.reintegration.equity;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.passage.chassis.figures.Blocks;
import org.passage.reintegration.cohort.GroupFigure;
import org.passage.reintegration.cohort.Tally;
import org.passage.reintegration.grant.Asked;

/**
 * Counts grants by group. Regions lie within countries, of which figures are told, too: so rare
 * regions are told together with others of their country only, and none of a country that is not
 * told by itself. Else a country less its regions would be a few people.
 */
final class GrantTally {
  private final boolean regions;
  private final long smallest;
  private final Tally all;
  private final Map<String, Tally> ofCountries = new TreeMap<>();

  /**
   * @param smallest count that is told
   */
  GrantTally(EquityDimension by, long smallest) {
    this.regions = by == EquityDimension.REGION;
    this.smallest = smallest;
    this.all = new Tally(by.several(), smallest);
  }

  /** A group within a country that has no code of its own. */
  static String within(String country, String group) {
    return country + "-" + group;
  }

  /**
   * Something of one grant.
   *
   * @param groups to which it belongs
   */
  void add(Asked grant, List<String> groups, double value) {
    if (!regions) {
      all.add(grant.caseId(), groups, value);
      return;
    }
    all.add(grant.caseId(), List.of(grant.country()), value);
    ofCountries
        .computeIfAbsent(grant.country(), none -> new Tally(false, smallest))
        .add(grant.caseId(), groups, value);
  }

  /** The mean of each group. */
  List<GroupFigure> means() {
    return figures(Tally::means);
  }

  /** Of each group how many in a hundred are one, where each is one or none. */
  List<GroupFigure> shares() {
    return figures(Tally::shares);
  }

  private List<GroupFigure> figures(Function<Tally, List<GroupFigure>> way) {
    List<GroupFigure> told = way.apply(all);
    return regions
        ? told.stream().map(GroupFigure::group).flatMap(it -> ofCountry(it, way)).toList()
        : told;
  }

  /** Of the rest of the countries nothing. */
  private Stream<GroupFigure> ofCountry(String country, Function<Tally, List<GroupFigure>> way) {
    Tally its = ofCountries.get(country);
    return its == null ? Stream.empty() : way.apply(its).stream().map(it -> named(country, it));
  }

  private static GroupFigure named(String country, GroupFigure it) {
    return it.group().equals(Blocks.REST)
        ? new GroupFigure(within(country, Blocks.REST), it.counted(), it.value(), it.above())
        : it;
  }
}
