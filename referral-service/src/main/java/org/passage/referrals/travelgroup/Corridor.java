package org.passage.referrals.travelgroup;

import org.jspecify.annotations.Nullable;
import org.passage.referrals.referral.Referral;

/** From where to where people travel; the beginning is null where that was not said. */
public record Corridor(@Nullable String fromCountry, String country) {
  static Corridor of(Referral referral) {
    return new Corridor(referral.terms().fromCountry(), referral.terms().country());
  }
}
