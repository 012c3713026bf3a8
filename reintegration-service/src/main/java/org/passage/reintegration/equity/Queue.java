package org.passage.reintegration.equity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.joda.money.Money;
import org.passage.chassis.audit.Trail;
import org.passage.chassis.paging.Paged;
import org.passage.reintegration.assessment.Assessment;
import org.passage.reintegration.assessment.Assessments;
import org.passage.reintegration.assessment.Finding;
import org.passage.reintegration.assessment.Need;
import org.passage.reintegration.cohort.CohortSettings;
import org.passage.reintegration.cohort.GroupFigure;
import org.passage.reintegration.equity.QueueOrder.Place;
import org.passage.reintegration.fund.Fund;
import org.passage.reintegration.grant.Asked;
import org.passage.reintegration.grant.GrantHistory;
import org.passage.reintegration.plan.Objective;
import org.passage.reintegration.plan.Plan;
import org.passage.reintegration.plan.Plans;
import org.springframework.stereotype.Component;

/**
 * Who would get the money that a fund has now, if those who wait for it came in another order.
 * Nothing is decided by that.
 */
@Component
class Queue {
  /** As many as are looked at; who came later is not served before them by any order. */
  private static final int LONGEST = 2_000;

  private final GrantHistory history;
  private final Plans plans;
  private final Assessments assessments;
  private final GrantGroups groups;
  private final CohortSettings settings;

  Queue(
      GrantHistory history,
      Plans plans,
      Assessments assessments,
      GrantGroups groups,
      CohortSettings settings) {
    this.history = history;
    this.plans = plans;
    this.assessments = assessments;
    this.groups = groups;
    this.settings = settings;
  }

  /**
   * What would come of an order.
   *
   * @param left what the fund would have left
   * @param groups how many in a hundred of each group would be served
   */
  record Outcome(long waiting, long served, Money left, List<GroupFigure> groups) {}

  Outcome served(Fund fund, QueueOrder order, EquityDimension by) {
    List<Place> queue = new ArrayList<>(waiting(fund));
    queue.sort(order.order());
    GrantTally tally = new GrantTally(by, settings.smallest());
    Money left = fund.balance().available();
    long served = 0;
    for (int from = 0; from < queue.size(); from += Paged.MOST) {
      List<Place> batch = queue.subList(from, Math.min(queue.size(), from + Paged.MOST));
      Function<Asked, List<String>> in = groups.of(batch.stream().map(Place::grant).toList(), by);
      for (Place it : batch) {
        boolean enough = !it.grant().amount().isGreaterThan(left);
        if (enough) {
          left = left.minus(it.grant().amount());
          served++;
        }
        tally.add(it.grant(), in.apply(it.grant()), enough ? 1 : 0);
      }
    }
    return new Outcome(queue.size(), served, left, tally.shares());
  }

  private List<Place> waiting(Fund fund) {
    return oldest((limit, cursor) -> history.waiting(fund, limit, cursor), LONGEST).stream()
        .map(it -> {
          Place place = new Place(it, need(it));
          // Nobody is shown of whom it was read.
          Trail.unseen(it.caseId());
          return place;
        })
        .toList();
  }

  /** The last of a list, which begins with the newest. */
  static <T> List<T> oldest(Paged<T> newestFirst, int most) {
    Deque<T> kept = new ArrayDeque<>();
    Paged.all(
        newestFirst,
        it -> {
          kept.addLast(it);
          if (kept.size() > most) {
            kept.removeFirst();
          }
        });
    return List.copyOf(kept);
  }

  /** The greatest that her assessment found where the grant helps; none where it found none. */
  private Need need(Asked grant) {
    Plan plan = plans.of(grant.organizationId(), grant.planId());
    Assessment from = assessments.find(grant.organizationId(), plan.assessmentId()).orElse(null);
    if (from == null) {
      return Need.NONE;
    }
    return plan.objectives().stream()
        .filter(it -> it.assistanceType() == grant.type())
        .map(Objective::domain)
        .flatMap(domain -> from.findings().stream().filter(it -> it.domain() == domain))
        .map(Finding::need)
        .max(Need::compareTo)
        .orElse(Need.NONE);
  }
}
