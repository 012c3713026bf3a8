package org.passage.referrals.hsds;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import org.passage.referrals.hours.Closure;
import org.passage.referrals.hours.Schedule;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes hours; days on which it is closed are a schedule without hours. */
record HoursWriter(JsonMapper json, BinaryOperator<String> id) {
  void schedules(ObjectNode of, String within, List<Schedule> schedules, List<Closure> closures) {
    ArrayNode all = json.createArrayNode();
    schedules.forEach(it -> all.add(schedule(within + " schedule " + all.size(), it)));
    closures.forEach(it -> all.add(closure(within + " schedule " + all.size(), it)));
    OrganizationWriter.some(of, "schedules", all);
  }

  private ObjectNode schedule(String named, Schedule schedule) {
    ObjectNode it = json.createObjectNode().put("id", id.apply("schedule", named));
    for (String part : schedule.rule().split(";")) {
      String[] said = part.split("=", 2);
      String name = said[0].toLowerCase(Locale.ROOT);
      switch (name) {
        case "interval", "count" -> it.put(name, Integer.parseInt(said[1]));
        case "until" ->
            it.put(name, LocalDate.parse(said[1], DateTimeFormatter.BASIC_ISO_DATE).toString());
        default -> it.put(name, said[1]);
      }
    }
    day(it, "dtstart", schedule.startsOn());
    day(it, "valid_from", schedule.validity().from());
    day(it, "valid_to", schedule.validity().to());
    OrganizationWriter.put(it, "description", schedule.description());
    return it.put("opens_at", schedule.span().opensAt().toString())
        .put("closes_at", schedule.span().closesAt().toString());
  }

  private ObjectNode closure(String named, Closure closure) {
    return json.createObjectNode()
        .put("id", id.apply("schedule", named))
        .put("valid_from", closure.from().toString())
        .put("valid_to", closure.until().toString())
        .put("description", "Closed");
  }

  private static void day(ObjectNode it, String name, @Nullable LocalDate day) {
    OrganizationWriter.put(it, name, day == null ? null : day.toString());
  }
}
