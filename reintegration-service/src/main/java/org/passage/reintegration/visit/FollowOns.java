package org.passage.reintegration.visit;

import java.util.List;

/**
 * What a visit leads to.
 *
 * @param open whether any of it is; stored so that it can be asked for
 */
public record FollowOns(List<FollowOn> all, boolean open) {
  static FollowOns opened(List<VisitLead> leads) {
    return of(leads.stream().map(FollowOn::open).toList());
  }

  private static FollowOns of(List<FollowOn> all) {
    return new FollowOns(all, all.stream().anyMatch(FollowOn::isOpen));
  }

  /**
   * One of them comes to an end.
   *
   * @throws NoOpenFollowOn when the visit does not lead to that, or it is over already
   */
  FollowOns settled(VisitLead what, FollowOnState as, FollowOn.Settled how) {
    if (all.stream().noneMatch(it -> it.what() == what && it.isOpen())) {
      throw new NoOpenFollowOn();
    }
    return of(all.stream().map(it -> it.what() == what ? it.settled(as, how) : it).toList());
  }
}
