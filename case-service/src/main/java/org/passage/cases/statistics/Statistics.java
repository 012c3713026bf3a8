package org.passage.cases.statistics;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.passage.cases.statistics.Table.Cell;
import org.passage.chassis.figures.Blocks;
import org.passage.chassis.figures.CrossTable;
import org.passage.chassis.problem.InvalidInput;
import org.springframework.stereotype.Component;

/**
 * Counts cases by two dimensions. Each of the shortest periods is counted and protected by itself;
 * a longer one tells what all of these tell, added up, and so nothing that they do not.
 */
@Component
final class Statistics {
  private final Facts facts;
  private final StatisticsSettings settings;
  private final Clock clock;

  Statistics(Facts facts, StatisticsSettings settings, Clock clock) {
    this.facts = facts;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * The cases of an organization that were opened in a year.
   *
   * @throws InvalidInput when the periods are shorter than those that are counted
   */
  Table of(String organizationId, Dimension rows, Dimension columns, int year, Grain by) {
    if (by.months() < settings.grain().months()) {
      throw InvalidInput.at("?by", "must not be shorter than the periods that are counted here");
    }
    Year counted = new Year(settings.grain());
    facts.count(organizationId, year, rows, counted::rows);
    facts.count(organizationId, year, columns, counted::columns);
    facts.count(organizationId, year, rows, columns, counted::both);
    int periods = told(year);
    List<Map<List<String>, Long>> published = new ArrayList<>();
    for (int period = 0; period < periods; period++) {
      published.add(
          counted.period(period).published(rows.several(), columns.several(), settings.smallest()));
    }
    List<Cell> cells = new ArrayList<>();
    int each = by.months() / settings.grain().months();
    for (int from = 0; from < periods; from += each) {
      String name = by.name(year, from / each);
      added(published.subList(from, Math.min(from + each, periods)))
          .forEach((values, cases) ->
              cells.add(new Cell(name, values.getFirst(), values.getLast(), cases)));
    }
    return new Table(rows, columns, year, by, settings.smallest(), cells);
  }

  /** How many periods of a year have begun, or are over. */
  private int told(int year) {
    LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
    int months = (today.getYear() - year) * Grain.YEAR.months() + today.getMonthValue() - 1;
    int over = Math.floorDiv(months, settings.grain().months());
    int told = settings.runningPeriod() ? over + 1 : over;
    return Math.clamp(told, 0, settings.grain().inAYear());
  }

  /** What each of some periods tells, added up. The rest is another one in each. */
  private static Map<List<String>, Long> added(List<Map<List<String>, Long>> periods) {
    Map<List<String>, Long> sum =
        new TreeMap<>((one, other) -> String.join("\0", one).compareTo(String.join("\0", other)));
    sum.putAll(periods.getFirst());
    for (Map<List<String>, Long> next : periods.subList(1, periods.size())) {
      sum.keySet().removeIf(it -> it.contains(Blocks.REST) || !next.containsKey(it));
      sum.replaceAll((values, cases) -> cases + next.getOrDefault(values, 0L));
    }
    return sum;
  }

  /** The counts of a year, by its periods. */
  private static final class Year {
    private final Grain grain;
    private final Map<Integer, CrossTable> periods = new HashMap<>();

    Year(Grain grain) {
      this.grain = grain;
    }

    CrossTable period(int at) {
      return periods.computeIfAbsent(at, none -> new CrossTable());
    }

    void rows(Facts.Counted it) {
      of(it).row(it.values().getFirst(), it.cases());
    }

    void columns(Facts.Counted it) {
      of(it).column(it.values().getFirst(), it.cases());
    }

    void both(Facts.Counted it) {
      of(it).both(it.values(), it.cases());
    }

    private CrossTable of(Facts.Counted it) {
      return period(it.month() / grain.months());
    }
  }
}
