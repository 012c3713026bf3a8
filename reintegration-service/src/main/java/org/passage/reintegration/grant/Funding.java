package org.passage.reintegration.grant;

import java.util.List;
import org.joda.money.Money;
import org.passage.reintegration.plan.AssistanceType;

/**
 * A grant as those see it who build on its money, and neither confirm nor pay anything of it.
 *
 * @param givenUp it was refused, or released before anything was paid
 */
public record Funding(
    String grantId,
    String planId,
    AssistanceType type,
    Money amount,
    boolean givenUp,
    List<Instalment> instalments) {

  static Funding of(Grant it) {
    return new Funding(
        it.id(),
        it.planId(),
        it.wanted().type(),
        it.wanted().amount(),
        it.state() == GrantState.REFUSED || it.state() == GrantState.RELEASED,
        it.instalments());
  }

  /** The instalments that wait for something. */
  public List<Instalment> milestones() {
    return instalments.stream().filter(it -> it.condition() != null).toList();
  }
}
