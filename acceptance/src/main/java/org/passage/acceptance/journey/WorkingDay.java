package org.passage.acceptance.journey;

import static org.passage.acceptance.journey.Way.CASES;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.passage.acceptance.platform.Answer;

/** What follows from knowing how endangered she is: needs, services by her choice, tasks. */
final class WorkingDay {
  private static final String CASEWORKER = "caseworker@harbour";

  private final Way way;

  WorkingDay(Way way) {
    this.way = way;
  }

  void walk() {
    service();
    task();
  }

  private void service() {
    way.as(CASEWORKER)
        .post(
            way.hers() + "/needs",
            """
            {"domain": "housing", "level": "urgent", "wish": "A room with a door that locks."}\
            """)
        .expect(201);
    Answer planned =
        way.as(CASEWORKER)
            .post(
                way.hers() + "/services",
                """
                {"type": "housing", "provider": {"name": "Lodgings of the quay"}, "from": "%s"}\
                """
                    .formatted(LocalDate.now(ZoneOffset.UTC)))
            .expect(201);
    String service = way.hers() + "/services/" + planned.text("/id");
    way.as(CASEWORKER)
        .post(
            service + "/choices",
            planned.eTag(),
            "{\"choice\": \"declined\", \"words\": \"Not so near to the harbour.\"}")
        .expect(200)
        .expect("/state", "declined");
    way.tell("She needs a room, is offered one, and declines it: it is her choice, on record.");
  }

  private void task() {
    LocalDate yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1);
    Answer added =
        way.as(CASEWORKER)
            .post(
                way.hers() + "/tasks",
                """
                {"kind": "phone-call", "title": "Ask the shelters for a quiet room", "dueOn": "%s"}\
                """
                    .formatted(yesterday))
            .expect(201);
    boolean listed =
        way.as(CASEWORKER)
            .get(CASES + "/tasks?state=overdue&assignee=me&limit=100")
            .expect(200)
            .texts("/items", "id")
            .contains(added.text("/id"));
    String calendar = way.as(CASEWORKER).get(CASES + "/tasks/calendar").expect(200).body();
    if (!listed || !calendar.contains(added.text("/caseCode")) || calendar.contains("quiet")) {
      throw new Answer.Unexpected("The overdue task is not where it must be: " + calendar);
    }
    way.tell("A task is overdue; the calendar shows its kind and the case code, nothing of her.");
    way.as(CASEWORKER)
        .post(way.hers() + "/tasks/" + added.text("/id") + "/completion", added.eTag(), "")
        .expect(200);
  }
}
