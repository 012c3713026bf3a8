package org.passage.referrals.directory;

import org.passage.referrals.testing.Answer;
import org.passage.referrals.testing.Journey;

/** Agencies as they are said in tests. */
abstract class Directory extends Journey {
  /** Help for women and girls from fourteen on, in an office that is open on workdays. */
  static final String OFFICE =
      """
      {"description": "Help on arrival", "alternateName": "Casa Buna", "languages": ["ron"],
       "phones": [{"number": "022 123456"}],
       "services": [
         {"key": "talk", "name": "Counselling", "status": "active", "assistance": ["psychosocial-support"],
          "eligibility": {"sexes": ["female"], "minAge": 14, "nationalities": ["MD", "UA"]}, "languages": ["ukr"]},
         {"key": "law", "name": "Lawyers", "status": "active", "assistance": ["legal"],
          "schedules": [{"rule": "FREQ=WEEKLY;BYDAY=SA", "opensAt": "22:00", "closesAt": "02:00"}]},
         {"key": "old", "name": "Sewing", "status": "defunct", "assistance": ["vocational-training"]}],
       "locations": [
         {"key": "office", "kind": "physical", "country": "MD", "latitude": 47.02, "longitude": 28.83,
          "address": {"lines": ["Strada 1"], "city": "Chisinau"},
          "schedules": [{"rule": "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "opensAt": "09:00", "closesAt": "17:00"}],
          "closures": [{"from": "2026-12-25", "until": "2026-12-31"}]},
         {"key": "house", "kind": "physical", "confidential": true, "country": "MD", "region": "MD-BA"}],
       "offerings": [{"service": "talk", "location": "office"}, {"service": "law", "location": "office"}]}\
      """;

  Answer listed(String name, String country, String profile) {
    return harbour()
        .post(
            "/agencies",
            "{\"name\": \"%s\", \"country\": \"%s\", \"profile\": %s}"
                .formatted(name, country, profile));
  }

  static String at(double latitude, double longitude, String country) {
    return """
    {"locations": [{"key": "office", "kind": "physical", "country": "%s", "latitude": %s, "longitude": %s}]}\
    """
        .formatted(country, latitude, longitude);
  }

  static String changed(String name, String profile) {
    return "{\"name\": \"%s\", \"country\": \"MD\", \"profile\": %s}".formatted(name, profile);
  }
}
