package org.passage.referrals.agency;

import java.time.LocalDate;

/**
 * That an agency is able to do something.
 *
 * @param attestedBy the organization that says so
 * @param validUntil the last day on which it holds
 */
public record Qualification(QualificationCode code, String attestedBy, LocalDate validUntil) {
  boolean holds(QualificationCode wanted, LocalDate day) {
    return code == wanted && !day.isAfter(validUntil);
  }
}
