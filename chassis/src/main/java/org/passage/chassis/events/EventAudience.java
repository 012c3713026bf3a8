package org.passage.chassis.events;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.EventFeed.Published;

/**
 * Which events an organization may know of: all of its own records, and of shared cases those of
 * the types that a share tells. Where the shares are known from a copy that lags behind, it stays
 * open for a moment whether an event of a case that is not shared there is told: the share may be
 * on its way. As long as the copy is not fed, it stays open.
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

  /** Those among these events, in their order, before the first of which it is still open. */
  public Known known(String organizationId, List<Published> events) {
    List<Event> all = events.stream().map(Published::event).toList();
    Set<String> own = owners.own(organizationId, all);
    Set<String> others =
        all.stream()
            .filter(it -> !own.contains(it.id()) && toldWithAShare.contains(it.type()))
            .map(Event::caseId)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    if (others.isEmpty()) {
      return new Known(events.stream().filter(it -> own.contains(it.event().id())).toList());
    }
    // Asked before the shares: one that comes in between is seen, and not taken for missing.
    Instant complete = cases.completeUntil();
    Set<String> shared = cases.with(organizationId, others);
    List<Published> known = new ArrayList<>();
    for (Published published : events) {
      Event event = published.event();
      boolean tells = tells(event);
      if (own.contains(event.id()) || (tells && shared.contains(event.caseId()))) {
        known.add(published);
      } else if (tells && event.time().isAfter(complete)) {
        return new Known(known, published.position() - 1);
      }
    }
    return new Known(known);
  }

  private boolean tells(Event event) {
    return event.caseId() != null && toldWithAShare.contains(event.type());
  }

  /**
   * What of some events is known.
   *
   * @param until up to this position it is settled; what comes after must be looked at again
   */
  public record Known(List<Published> events, long until) {
    Known(List<Published> events) {
      this(events, Long.MAX_VALUE);
    }
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

    /** All shares until this moment are known; later ones may be missing. */
    default Instant completeUntil() {
      return Instant.MAX;
    }
  }
}
