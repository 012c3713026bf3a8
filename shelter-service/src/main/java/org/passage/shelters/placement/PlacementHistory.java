package org.passage.shelters.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.paging.Paged;
import org.passage.shelters.placement.Placements.PlacementFilter;
import org.passage.shelters.shelter.Shelter;
import org.passage.shelters.shelter.Shelters;
import org.passage.shelters.shelter.Year;
import org.springframework.stereotype.Component;

/** What became of requests for places, for figures. */
@Component
public class PlacementHistory {
  /** The shelter said neither yes nor no. */
  private static final Set<PlacementState> UNANSWERED =
      Set.of(
          PlacementState.OFFERED,
          PlacementState.REQUESTED,
          PlacementState.CANCELLED,
          PlacementState.DECLINED_BY_HER,
          PlacementState.EXPIRED);

  private static final Set<PlacementState> OVER =
      Set.of(PlacementState.DEPARTED, PlacementState.TRANSFERRED);

  private final Placements placements;
  private final Shelters shelters;

  PlacementHistory(Placements placements, Shelters shelters) {
    this.placements = placements;
    this.shelters = shelters;
  }

  /** A request that the shelter answered. */
  public record Answered(String caseId, boolean declined) {}

  /** A stay that is over. */
  public record Over(String caseId, int nights) {}

  /** Those requested in a year of an organization's shelters and answered. */
  public Page<Answered> answered(
      String shelterOrganizationId, Year year, int limit, @Nullable String cursor) {
    return some(
        placements.requested(shelterOrganizationId, year, limit, cursor),
        it -> !UNANSWERED.contains(it.state()),
        it -> new Answered(it.caseId(), it.state() == PlacementState.DECLINED));
  }

  /** Those requested in a year whose stay has ended. */
  public Page<Over> over(
      String shelterOrganizationId, Year year, int limit, @Nullable String cursor) {
    Map<String, ZoneId> zones = new HashMap<>();
    return some(
        placements.requested(shelterOrganizationId, year, limit, cursor),
        it -> OVER.contains(it.state()),
        it -> new Over(it.caseId(), nights(it, zones)));
  }

  /** When somebody lived in a house, by its own days; whoever is still there has not left. */
  public record Presence(LocalDate came, @Nullable LocalDate left) {
    /** Whether she lived there in the night that began on a day. */
    public boolean on(LocalDate day) {
      return !came.isAfter(day) && (left == null || left.isAfter(day));
    }

    /** How many nights she stayed. */
    public int nights(LocalDate today) {
      return Math.toIntExact(ChronoUnit.DAYS.between(came, left == null ? today : left));
    }
  }

  /** Goes through all who ever came to a shelter of the caller's own organization. */
  public void forEachPresence(Shelter house, Consumer<Presence> visit) {
    PlacementFilter there = new PlacementFilter(null, house.id(), null);
    Paged.all(
        (limit, cursor) -> placements.of(house.organizationId(), there, limit, cursor),
        it -> {
          if (it.state().livesThere() || OVER.contains(it.state())) {
            visit.accept(presence(it, house.zone()));
          }
        });
  }

  private static Presence presence(Placement it, ZoneId zone) {
    Instant came = it.arrivedAt();
    LocalDate first = came == null ? it.stay().from() : LocalDate.ofInstant(came, zone);
    return new Presence(
        first, it.state().livesThere() ? null : LocalDate.ofInstant(it.changedAt(), zone));
  }

  private static <T> Page<T> some(
      Page<Placement> page, Predicate<Placement> which, Function<Placement, T> as) {
    List<T> some = page.items().stream().filter(which).map(as).toList();
    return new Page<>(some, page.next());
  }

  /** By the days of the house. */
  private int nights(Placement it, Map<String, ZoneId> zones) {
    ZoneId zone = zones.computeIfAbsent(it.shelterId(), id -> shelters.get(id).zone());
    LocalDate left = LocalDate.ofInstant(it.changedAt(), zone);
    return Math.max(0, presence(it, zone).nights(left));
  }
}
