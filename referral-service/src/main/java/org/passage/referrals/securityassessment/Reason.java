package org.passage.referrals.securityassessment;

import org.jspecify.annotations.Nullable;

/**
 * One reason for a level.
 *
 * @param weight the points that it adds
 * @param atLeast the level below which it does not let the result fall; null where it only adds
 */
public record Reason(
    SecurityReasonCode code, int weight, @Nullable SecurityLevel atLeast, String text) {

  static Reason adding(SecurityReasonCode code, int weight) {
    return new Reason(code, weight, null, code.text());
  }

  static Reason adding(SecurityReasonCode code, int weight, String text) {
    return new Reason(code, weight, null, text);
  }

  static Reason floor(SecurityReasonCode code, int weight, SecurityLevel atLeast, String text) {
    return new Reason(code, weight, atLeast, text);
  }
}
