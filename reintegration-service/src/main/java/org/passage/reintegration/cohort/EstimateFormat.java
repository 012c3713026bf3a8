package org.passage.reintegration.cohort;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.passage.reintegration.api.EstimateV1;

/** Estimates as the contract answers them, with one decimal. */
public final class EstimateFormat {
  private EstimateFormat() {}

  public static EstimateV1 full(Estimate it) {
    return new EstimateV1(rounded(it.value()), rounded(it.low()), rounded(it.high()));
  }

  /** The same for one that may be absent. */
  public static @Nullable EstimateV1 perhaps(@Nullable Estimate it) {
    return it == null ? null : full(it);
  }

  private static Double rounded(double figure) {
    return BigDecimal.valueOf(figure).setScale(1, RoundingMode.HALF_EVEN).doubleValue();
  }
}
