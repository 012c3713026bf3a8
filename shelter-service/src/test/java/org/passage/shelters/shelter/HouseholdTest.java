package org.passage.shelters.shelter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseholdTest {
  @ParameterizedTest
  @CsvSource({
    "US, America/New_York, 2026-11-26T04:59:59Z, 2026-11-25",
    "US, America/New_York, 2026-11-26T05:00:00Z, 2026-11-26",
    "NZ, Pacific/Auckland, 2026-11-25T11:00:00Z, 2026-11-26",
    // The nights in which the clocks go forward, and back.
    "IT, Europe/Rome, 2026-03-28T22:59:59Z, 2026-03-28",
    "IT, Europe/Rome, 2026-03-28T23:00:00Z, 2026-03-29",
    "IT, Europe/Rome, 2026-10-24T22:00:00Z, 2026-10-25",
    "IT, Europe/Rome, 2026-10-25T22:59:59Z, 2026-10-25",
    "IT, Europe/Rome, 2026-10-25T23:00:00Z, 2026-10-26",
    // Here the day that the clocks go forward has no midnight.
    "CL, America/Santiago, 2026-09-06T03:59:59Z, 2026-09-05",
    "CL, America/Santiago, 2026-09-06T04:00:00Z, 2026-09-06",
    // Stored before zones were said.
    "IT, , 2026-11-25T23:00:00Z, 2026-11-26",
    "US, , 2026-11-26T00:00:00Z, 2026-11-26",
  })
  void aDayInTheHouseBeginsByItsOwnClock(
      String country, @Nullable String zone, Instant now, LocalDate today) {
    assertThat(house(country, zone).today(Clock.fixed(now, ZoneOffset.UTC))).isEqualTo(today);
  }

  private static Shelter house(String country, @Nullable String zone) {
    return Shelter.register(
        "harbour",
        new Profile(
            "House",
            country,
            null,
            ShelterKind.SHELTER,
            new Admission(List.of(Sex.FEMALE), 18, 99, false),
            List.of(),
            List.of()),
        new Address(List.of("Lane 1"), null, "Town", null),
        Household.in(zone, SecurityLevel.STANDARD, null),
        Instant.EPOCH);
  }
}
