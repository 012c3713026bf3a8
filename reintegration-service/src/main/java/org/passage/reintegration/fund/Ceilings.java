package org.passage.reintegration.fund;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * How much a fund gives at the most.
 *
 * @param perPerson all her grants together; null when that is not limited
 * @param twoApprovalsAbove a larger grant is approved by two; null when one is always enough
 */
public record Ceilings(
    Money perGrant, @Nullable Money perPerson, @Nullable Money twoApprovalsAbove) {}
