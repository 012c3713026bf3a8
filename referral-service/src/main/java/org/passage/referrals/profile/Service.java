package org.passage.referrals.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.referrals.hours.Schedule;
import org.passage.referrals.protocol.AssistanceType;

/**
 * Something that an agency does for people.
 *
 * @param key names it within the agency
 * @param assistance what it is, in the words of procedure row J
 * @param languages ISO 639-3, in which it is given
 */
public record Service(
    String key,
    ServiceStatus status,
    Words words,
    List<AssistanceType> assistance,
    Eligibility eligibility,
    List<String> languages,
    List<Phone> phones,
    List<Schedule> schedules) {
  public Service {
    assistance = List.copyOf(assistance);
    languages = List.copyOf(languages);
    phones = List.copyOf(phones);
    schedules = List.copyOf(schedules);
  }

  /**
   * What is written of it.
   *
   * @param application how one gets it
   */
  public record Words(
      String name,
      @Nullable String description,
      @Nullable String email,
      @Nullable String application,
      @Nullable String fees) {}

  boolean active() {
    return status == ServiceStatus.ACTIVE;
  }
}
