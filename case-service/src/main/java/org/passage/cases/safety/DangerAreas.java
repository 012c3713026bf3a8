package org.passage.cases.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.Place;
import org.passage.cases.trafficking.Facts;
import org.passage.cases.trafficking.Trafficking;
import org.passage.cases.trafficking.TraffickingEventType;

/**
 * Where she must not be near: where she was recruited and exploited, so where those who did it are
 * known to be.
 *
 * @param complete each such place is on record with its position, and there is one at least
 */
record DangerAreas(List<Area> areas, boolean complete) {
  /** More recruitments and exploitations than anybody tells of. */
  private static final int MOST = 100;

  static DangerAreas of(Case of, Trafficking trafficking) {
    List<Optional<Area>> found = new ArrayList<>();
    @Nullable Facts facts = trafficking.factsOf(of).facts();
    if (facts != null && facts.recruitment().place() != null) {
      found.add(area(facts.recruitment().place()));
    }
    if (facts != null && facts.exploitation().place() != null) {
      found.add(area(facts.exploitation().place()));
    }
    trafficking.eventsOf(of.id(), MOST, null).items().stream()
        .filter(it -> it.what().type() != TraffickingEventType.TRANSIT)
        .forEach(it -> found.add(area(it.what().place())));
    List<Area> areas = found.stream().flatMap(Optional::stream).distinct().toList();
    return new DangerAreas(areas, !areas.isEmpty() && found.stream().allMatch(Optional::isPresent));
  }

  private static Optional<Area> area(@Nullable Place place) {
    return place == null || place.position() == null
        ? Optional.empty()
        : Optional.of(Area.around(place.position()));
  }
}
