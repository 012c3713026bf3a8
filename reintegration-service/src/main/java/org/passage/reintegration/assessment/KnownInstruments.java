package org.passage.reintegration.assessment;

import java.util.Optional;
import java.util.Set;

/** The instruments by which an organization assesses. */
public interface KnownInstruments {
  /** A version of one of the organization's instruments. */
  Optional<Form> find(String organizationId, String instrumentId);

  /**
   * What an assessment must know of an instrument.
   *
   * @param domains about which it asks
   */
  record Form(UsedInstrument version, Set<Domain> domains) {}
}
