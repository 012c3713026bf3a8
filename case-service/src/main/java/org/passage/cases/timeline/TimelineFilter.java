package org.passage.cases.timeline;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Filters.or;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a timeline. Lists that are empty leave nothing out.
 *
 * @param kinds of what happened
 * @param services where it happened
 * @param organizationId who did it
 * @param from the first moment
 * @param until the first moment that is not asked for any more
 */
record TimelineFilter(
    Kinds kinds,
    List<String> services,
    @Nullable String organizationId,
    @Nullable Instant from,
    @Nullable Instant until,
    boolean newestFirst) {

  /**
   * Types, each alone or by its group.
   *
   * @param types dotted
   * @param keys of the types in the groups that are asked for
   * @param besides the keys of all that have a group, when those without are asked for too
   */
  record Kinds(List<String> types, List<String> keys, @Nullable List<String> besides) {
    private Bson matching() {
      List<Bson> any = new ArrayList<>();
      if (!types.isEmpty()) {
        any.add(in("type", types));
      }
      if (!keys.isEmpty()) {
        any.add(in("kind", keys));
      }
      if (besides != null) {
        any.add(nin("kind", besides));
      }
      return or(any);
    }

    private boolean all() {
      return types.isEmpty() && keys.isEmpty() && besides == null;
    }
  }

  /**
   * The conditions on entries of one case.
   *
   * @param after the order of the last entry that was seen
   */
  List<Bson> conditions(@Nullable String after) {
    List<Bson> all = new ArrayList<>();
    if (!kinds.all()) {
      all.add(kinds.matching());
    }
    if (!services.isEmpty()) {
      all.add(in("service", services));
    }
    if (organizationId != null) {
      all.add(eq("organizationId", organizationId));
    }
    if (from != null) {
      all.add(gte("order", TimelineEntry.order(from)));
    }
    if (until != null) {
      all.add(lt("order", TimelineEntry.order(until)));
    }
    if (after != null) {
      all.add(newestFirst ? lt("order", after) : gt("order", after));
    }
    return all;
  }
}
