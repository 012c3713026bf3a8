package org.passage.shelters.availability;

import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;

/**
 * A rule that had a say.
 *
 * @param code the feature, language or sex that it looked at, as the contract writes it
 */
public record Reason(SuitabilityRule rule, @Nullable String code) {
  static Reason of(SuitabilityRule rule) {
    return new Reason(rule, null);
  }

  static Reason of(SuitabilityRule rule, Enum<?> code) {
    return new Reason(rule, Codes.written(code));
  }

  public boolean refuses() {
    return rule.effect() == RuleEffect.REFUSED;
  }

  public String text() {
    return rule.text();
  }
}
