package org.passage.shelters.availability;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

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
    return new Reason(rule, code.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  public boolean refuses() {
    return rule.effect() == RuleEffect.REFUSED;
  }

  public String text() {
    return rule.text();
  }
}
