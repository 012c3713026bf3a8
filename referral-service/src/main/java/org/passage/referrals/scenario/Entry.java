package org.passage.referrals.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entry data of a scenario; what belongs to another scenario is not there. */
public record Entry(
    @Nullable ApproachedBy approachedBy,
    @Nullable ReferringParty referredBy,
    @Nullable Named returnedBy,
    @Nullable List<String> transitCountries,
    @Nullable Residence residence) {

  /** Whether she is returned through a country. */
  public boolean transits(String country) {
    return transitCountries != null && transitCountries.contains(country);
  }

  /** Somebody in the directory, on the platform, or neither, but with a name. */
  public record Named(
      @Nullable String agencyId, @Nullable String organizationId, @Nullable String name) {
    /** It names none. */
    public boolean nobody() {
      return agencyId == null && organizationId == null && name == null;
    }
  }

  /** Who referred her. */
  public record ReferringParty(PartnerKind kind, Named who) {}

  /** The residence that she seeks. */
  public record Residence(ResidenceKind kind, String country) {}
}
