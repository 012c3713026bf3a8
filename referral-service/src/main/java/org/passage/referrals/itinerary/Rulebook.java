package org.passage.referrals.itinerary;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Weights and limits of the rules: the settings {@code passage.travel}. One that lacks a figure, or
 * whose weights do not make 100, stops the service at start.
 *
 * @param version what this set of figures is called; it is kept with each judgement
 * @param weights the most points that each rule gives
 * @param connections how long a change into a means of travel takes
 * @param transitCost the share of its weight that {@code few-transits} loses for each
 * @param documentsMargin how long documents should be valid beyond her arrival
 * @param weekends of countries or subdivisions about which Unicode CLDR is mistaken
 */
@ConfigurationProperties("passage.travel")
public record Rulebook(
    String version,
    Map<ItineraryRule, Integer> weights,
    Arrival arrival,
    Map<TravelMode, Connection> connections,
    Night night,
    double transitCost,
    Period documentsMargin,
    @DefaultValue Map<String, Set<DayOfWeek>> weekends) {
  private static final int ALL = 100;
  private static final String SETTINGS = "passage.travel.";

  public Rulebook {
    Objects.requireNonNull(version, SETTINGS + "version is missing");
    weights = Map.copyOf(weights);
    connections = Map.copyOf(connections);
    weekends = Map.copyOf(weekends);
    if (!weights.keySet().equals(EnumSet.allOf(ItineraryRule.class))
        || weights.values().stream().mapToInt(it -> it).sum() != ALL) {
      throw new IllegalArgumentException(
          SETTINGS + "weights needs one for each rule, and they must make " + ALL);
    }
    if (!connections.keySet().equals(EnumSet.allOf(TravelMode.class))) {
      throw new IllegalArgumentException(SETTINGS + "connections needs one for each mode");
    }
  }

  int weight(ItineraryRule rule) {
    return Objects.requireNonNull(weights.get(rule));
  }

  Connection connection(TravelMode mode) {
    return Objects.requireNonNull(connections.get(mode));
  }

  /**
   * When she should arrive, by the clocks of the place: between morning and noon, in any case
   * before evening.
   */
  public record Arrival(
      @DateTimeFormat(pattern = "HH:mm") LocalTime morning,
      @DateTimeFormat(pattern = "HH:mm") LocalTime noon,
      @DateTimeFormat(pattern = "HH:mm") LocalTime evening) {}

  /**
   * How long a change takes.
   *
   * @param least with less she misses it
   * @param enough with less somebody must look at it
   * @param most a longer wait must be looked at, unless she sleeps somewhere
   * @param longest a longer wait is none
   */
  public record Connection(Duration least, Duration enough, Duration most, Duration longest) {}

  /**
   * What counts as the night.
   *
   * @param until may be on the day after
   * @param most how much of it she may wait without a place to sleep
   */
  public record Night(
      @DateTimeFormat(pattern = "HH:mm") LocalTime from,
      @DateTimeFormat(pattern = "HH:mm") LocalTime until,
      Duration most) {}
}
