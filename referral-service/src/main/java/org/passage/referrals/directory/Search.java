package org.passage.referrals.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Cursor;
import org.passage.chassis.paging.Page;
import org.passage.chassis.paging.Paged;
import org.passage.referrals.agency.Agencies;
import org.passage.referrals.agency.Agency;
import org.passage.referrals.agency.Wanted;
import org.passage.referrals.agency.Wanted.Age;
import org.passage.referrals.agency.Wanted.Arrival;

/**
 * A search in the directory. The store narrows it down by what it can read; what is sealed is
 * looked at here, one agency after the other, and no more of them are held than a page has.
 */
record Search(
    @Nullable String country,
    @Nullable String name,
    Arrival arrival,
    @Nullable Age age,
    boolean inactive,
    Help help,
    @Nullable Near near) {

  Page<Found> in(Agencies agencies, int limit, @Nullable String cursor) {
    if (near != null) {
      return nearest(near, agencies, limit, cursor);
    }
    return newest(agencies, limit, cursor).map(it -> new Found(it, null));
  }

  private Page<Agency> newest(Agencies agencies, int limit, @Nullable String cursor) {
    Wanted wanted = wanted(null);
    if (help.isAny()) {
      return agencies.page(wanted, limit, cursor);
    }
    List<Agency> found = new ArrayList<>();
    String from = cursor;
    do {
      Page<Agency> page = agencies.page(wanted, Paged.MOST, from);
      page.items().stream()
          .filter(help::isGivenBy)
          .limit(limit + 1L - found.size())
          .forEach(found::add);
      from = page.next();
    } while (from != null && found.size() <= limit);
    return Page.of(found, limit, Agency::id);
  }

  private Page<Found> nearest(Near point, Agencies agencies, int limit, @Nullable String cursor) {
    String seen = Cursor.key(cursor);
    TreeMap<String, Found> nearest = new TreeMap<>();
    agencies.each(
        wanted(point.squares()),
        agency ->
            help.distance(agency, point)
                .map(it -> new Found(agency, it))
                .filter(it -> seen == null || it.place().compareTo(seen) > 0)
                .ifPresent(it -> {
                  nearest.put(it.place(), it);
                  if (nearest.size() > limit + 1) {
                    nearest.pollLastEntry();
                  }
                }));
    return Page.of(List.copyOf(nearest.values()), limit, Found::place);
  }

  private Wanted wanted(@Nullable List<Integer> squares) {
    return new Wanted(country, help.assistance(), name, squares, arrival, age, inactive);
  }
}
