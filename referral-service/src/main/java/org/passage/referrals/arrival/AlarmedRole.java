package org.passage.referrals.arrival;

import java.util.Collection;
import org.passage.chassis.codes.Codes;

/** A role that is told of an alarm, in both organizations. */
public enum AlarmedRole {
  REFERRAL_OFFICER,
  /** An organization's API clients. */
  PARTNER_AGENCY,
  CASE_SUPERVISOR,
  CASEWORKER,
  REINTEGRATION_OFFICER;

  /** Whether it is one of these roles, as a token names them. */
  boolean among(Collection<String> roles) {
    return roles.contains(Codes.written(this));
  }
}
