package org.passage.referrals.agency;

import org.jspecify.annotations.Nullable;
import org.passage.referrals.profile.Profile;

/**
 * What somebody says of an agency.
 *
 * @param country where it works, ISO 3166-1
 * @param platformId its own alias on this platform, if it has one
 */
public record Listed(String name, String country, @Nullable String platformId, Profile profile) {}
