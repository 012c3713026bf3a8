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
  private final Owners owners;
  private final Set<String> toldWithAShare;

  /**
   * For one service.
   *
   * @param toldWithAShare the types of event that another organization is told of a shared case; no
   *     others, so that what is new is kept to its owner until somebody decides about it
   */
  public EventAudience(SharedCases cases, Owners owners, Set<String> toldWithAShare) {
    this.cases = cases;
    this.owners = owners;
    this.toldWithAShare = Set.copyOf(toldWithAShare);
  }

  /** Those among these events, in their order. */
  public List<Published> known(String organizationId, List<Published> events) {
    List<Event> all = events.stream().map(Published::event).toList();
    Set<String> own = owners.own(organizationId, all);
    Set<String> others =
        all.stream()
            .filter(it -> !own.contains(it.id()) && toldWithAShare.contains(it.type()))
            .map(Event::caseId)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Set<String> shared = others.isEmpty() ? Set.of() : cases.with(organizationId, others);
    return events.stream()
        .filter(it -> own.contains(it.event().id()) || told(it.event(), shared))
        .toList();
  }

  private boolean told(Event event, Set<String> shared) {
    String caseId = event.caseId();
    return caseId != null && shared.contains(caseId) && toldWithAShare.contains(event.type());
  }

  /** Knows whose a record is about which an event tells. */
  @FunctionalInterface
  public interface Owners {
    /** A record belongs for ever to the organization that made it. */
    Owners MAKERS =
        (organizationId, events) ->
            events.stream()
                .filter(it -> it.organizationId().equals(organizationId))
                .map(Event::id)
                .collect(Collectors.toSet());

    /** The ids of those among these events that tell of an organization's own records. */
    Set<String> own(String organizationId, List<Event> events);
  }

  /** Knows which cases are shared with whom. */
  @FunctionalInterface
  public interface SharedCases {
    SharedCases NONE = (organizationId, caseIds) -> Set.of();

    /** Those among these cases that are shared with an organization now. */
    Set<String> with(String organizationId, Set<String> caseIds);
  }
}
