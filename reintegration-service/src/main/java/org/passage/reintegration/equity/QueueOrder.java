package org.passage.reintegration.equity;

import java.util.Comparator;
import org.passage.reintegration.assessment.Need;
import org.passage.reintegration.grant.Asked;

/** In which order those who wait for the money of a fund might get it. */
public enum QueueOrder {
  OLDEST_FIRST(Comparator.comparing(it -> it.grant().requestedAt())),
  /** The greatest need by her assessment, and of equal ones the oldest (row A3). */
  GREATEST_NEED_FIRST(
      Comparator.comparing(QueueOrder.Place::need)
          .reversed()
          .thenComparing(it -> it.grant().requestedAt())),
  SMALLEST_FIRST(
      Comparator.comparing((QueueOrder.Place it) -> it.grant().amount())
          .thenComparing(it -> it.grant().requestedAt()));

  private final Comparator<Place> order;

  QueueOrder(Comparator<Place> order) {
    this.order = order;
  }

  Comparator<Place> order() {
    return order;
  }

  /** A grant that waits, and how great the need is that it answers. */
  record Place(Asked grant, Need need) {}
}
