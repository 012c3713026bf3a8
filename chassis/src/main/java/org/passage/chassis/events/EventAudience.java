package org.passage.chassis.events;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.EventFeed.Published;

/**
 * Which events an organization may know of: all of its own records, and of shared cases those of
 * the types that a share tells.
 */
public final class EventAudience {
  private final SharedCases cases;
  private final Set<String> toldWithAShare;

  /**
   * For one service.
   *
   * @param toldWithAShare the types of event that another organization is told of a shared case; no
   *     others, so that what is new is kept to its owner until somebody decides about it
   */
  public EventAudience(SharedCases cases, Set<String> toldWithAShare) {
    this.cases = cases;
    this.toldWithAShare = Set.copyOf(toldWithAShare);
  }

  /** Those among these events, in their order. */
  public List<Published> known(String organizationId, List<Published> events) {
    Set<String> others =
        events.stream()
            .map(Published::event)
            .filter(it -> !it.organizationId().equals(organizationId))
            .filter(it -> toldWithAShare.contains(it.type()))
            .map(Event::caseId)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Set<String> shared = others.isEmpty() ? Set.of() : cases.with(organizationId, others);
    return events.stream().filter(it -> concerns(it.event(), organizationId, shared)).toList();
  }

  private boolean concerns(Event event, String organizationId, Set<String> shared) {
    String caseId = event.caseId();
    return event.organizationId().equals(organizationId)
        || (caseId != null && shared.contains(caseId) && toldWithAShare.contains(event.type()));
  }

  /** Knows which cases are shared with whom. */
  @FunctionalInterface
  public interface SharedCases {
    SharedCases NONE = (organizationId, caseIds) -> Set.of();

    /** Those among these cases that are shared with an organization now. */
    Set<String> with(String organizationId, Set<String> caseIds);
  }
}
