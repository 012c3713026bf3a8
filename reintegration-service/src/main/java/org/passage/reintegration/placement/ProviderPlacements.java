package org.passage.reintegration.placement;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static org.passage.chassis.store.Documents.listedBy;

import com.mongodb.client.MongoDatabase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.paging.Paged;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Equal;
import org.passage.chassis.store.Outbox;
import org.passage.reintegration.later.Past;
import org.springframework.stereotype.Component;

/** The training and jobs of all organizations, each known only to its own. */
@Component
public final class ProviderPlacements {
  private static final String OWNER = "organizationId";
  private static final String PLAN = "planId";
  private static final String CASE = "caseId";
  private static final String KIND = "kind";
  private static final String STATE = "state";
  private static final String ALARMING = "alarming";
  private static final String BEGUN = "begunYear";

  private final Documents<ProviderPlacement> documents;

  ProviderPlacements(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "provider_placements",
            ProviderPlacement.class,
            List.of(
                listedBy(OWNER),
                listedBy(PLAN),
                listedBy(OWNER, CASE),
                listedBy(OWNER, STATE),
                listedBy(OWNER, KIND),
                listedBy(OWNER, ALARMING),
                listedBy(OWNER, BEGUN)));
  }

  /** Which of them; a field that is null does not narrow them down. */
  record Wanted(
      @Nullable String caseId,
      @Nullable PlacementKind kind,
      @Nullable ProviderPlacementState state,
      @Nullable Boolean alarming) {}

  ProviderPlacement add(ProviderPlacement offered) {
    return documents.insert(offered);
  }

  ProviderPlacement change(ProviderPlacement changed) {
    return documents.replace(changed);
  }

  /**
   * An organization's own.
   *
   * @throws NotFound when there is none of that id
   */
  ProviderPlacement of(String organizationId, String id) {
    return documents
        .find(id)
        .filter(found -> found.organizationId().equals(organizationId))
        .orElseThrow(NotFound::new);
  }

  Page<ProviderPlacement> of(
      String organizationId, Wanted wanted, int limit, @Nullable String cursor) {
    Bson filter =
        Equal.to(OWNER, organizationId)
            .and(CASE, wanted.caseId())
            .and(KIND, wanted.kind())
            .and(STATE, wanted.state())
            .and(ALARMING, wanted.alarming())
            .filter();
    return documents.page(filter, limit, cursor);
  }

  /** What came of those that began in a year. */
  public Page<Past> begunIn(String organizationId, int year, int limit, @Nullable String cursor) {
    return documents
        .counted(and(eq(OWNER, organizationId), eq(BEGUN, year)), limit, cursor)
        .map(ProviderPlacement::past);
  }

  /**
   * The agencies with which something began, by the ids of plans; nothing where it did not.
   *
   * @param planIds 100 at most
   */
  public Map<String, Set<String>> providers(Set<String> planIds) {
    Bson begun = and(in(PLAN, planIds), gt(BEGUN, 0));
    Map<String, Set<String>> providers = new HashMap<>();
    Paged.all(
        (limit, cursor) -> documents.counted(begun, limit, cursor),
        it ->
            providers
                .computeIfAbsent(it.planId(), none -> new TreeSet<>())
                .add(it.offer().agencyId()));
    return providers;
  }
}
