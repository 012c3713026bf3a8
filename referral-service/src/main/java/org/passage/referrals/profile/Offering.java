package org.passage.referrals.profile;

import java.util.List;
import org.passage.referrals.hours.Schedule;

/** That a service is given at a location, both by their keys, with what is different there. */
public record Offering(
    String service, String location, List<Phone> phones, List<Schedule> schedules) {
  public Offering {
    phones = List.copyOf(phones);
    schedules = List.copyOf(schedules);
  }
}
