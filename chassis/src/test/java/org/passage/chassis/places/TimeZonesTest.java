package org.passage.chassis.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passage.chassis.problem.InvalidInput;

class TimeZonesTest {
  @ParameterizedTest
  @CsvSource({
    "IT, , Europe/Rome",
    "MD, , Europe/Chisinau",
    "DE, , Europe/Berlin",
    "IN, , Asia/Kolkata",
    "ES, Atlantic/Canary, Atlantic/Canary",
    "US, America/New_York, America/New_York",
  })
  void aCountryWithOneTimeNeedsNoneSaid(String country, @Nullable String said, String zone) {
    assertThat(TimeZones.required("/timeZone", country, said)).isEqualTo(zone);
  }

  @ParameterizedTest
  @CsvSource({"US, ", "ES, ", "IT, Europe/Paris", "IT, Mars/Olympus", "IT, UTC"})
  void refusesWhatIsNotAZoneThereOrNotTheOnlyOne(String country, @Nullable String said) {
    assertThatThrownBy(() -> TimeZones.required("/timeZone", country, said))
        .isInstanceOf(InvalidInput.class);
  }

  @ParameterizedTest
  @CsvSource({
    "US, 2026-11-26T09:59:59Z, 2026-11-25",
    "US, 2026-11-26T10:00:00Z, 2026-11-26",
    "NZ, 2026-11-26T11:00:00Z, 2026-11-27",
    "IT, 2026-11-26T22:59:59Z, 2026-11-26",
  })
  void theDayOfACountryIsThatOfItsLastZone(String country, Instant now, LocalDate day) {
    assertThat(TimeZones.earliestDay(country, now)).isEqualTo(day);
  }
}
