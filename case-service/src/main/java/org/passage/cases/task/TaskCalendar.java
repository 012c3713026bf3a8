package org.passage.cases.task;

import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Tasks as a calendar (RFC 5545). Calendars are copied to telephones and to other people's servers,
 * so it shows what kind of thing is due on which day and the case code, and nothing else.
 */
final class TaskCalendar {
  private TaskCalendar() {}

  static String of(List<Task> tasks) {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//Passage//Tasks//EN"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(ImmutableMethod.PUBLISH);
    tasks.forEach(it -> calendar.add(day(it)));
    return calendar.toString();
  }

  /** A whole day that leaves its owner free: most programs show no to-dos of others. */
  private static VEvent day(Task it) {
    VEvent day = new VEvent(false);
    day.add(new Uid(it.id() + "@passage"));
    day.add(new DtStamp(it.changed().at()));
    day.add(new DtStart<>(it.duty().dueOn()));
    day.add(new Summary(it.duty().kind().title() + ", " + it.code()));
    day.add(new Sequence(Math.toIntExact(it.version())));
    day.add(ImmutableTransp.TRANSPARENT);
    return day;
  }
}
