package org.passage.cases.timeline;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.TimelineEntryV1;
import org.passage.cases.api.TimelineFeedV1;
import org.passage.cases.api.TimelineGroupV1;
import org.passage.cases.api.TimelinePlaceV1;
import org.passage.cases.api.TimelineRebuildStateV1;
import org.passage.cases.api.TimelineRebuildV1;
import org.passage.cases.api.TimelineServiceV1;
import org.passage.cases.timeline.TimelineFilter.Kinds;
import org.passage.cases.timeline.Titles.Title;
import org.passage.chassis.problem.InvalidInput;
import org.springframework.stereotype.Component;

/** The timeline between the contract and the domain. */
@Component
final class TimelineFormat {
  private final Titles titles;

  TimelineFormat(Titles titles) {
    this.titles = titles;
  }

  Kinds kinds(@Nullable List<String> types, @Nullable List<TimelineGroupV1> groups) {
    List<TimelineGroup> asked =
        groups == null
            ? List.of()
            : groups.stream().map(it -> TimelineGroup.valueOf(it.name())).toList();
    return new Kinds(
        types == null ? List.of() : types,
        titles.in(asked),
        asked.contains(TimelineGroup.OTHER) ? titles.known() : null);
  }

  static List<String> services(@Nullable List<TimelineServiceV1> services) {
    return services == null
        ? List.of()
        : services.stream().map(TimelineServiceV1::getValue).toList();
  }

  static @Nullable Instant end(@Nullable Instant from, @Nullable Instant until) {
    if (from != null && until != null && !until.isAfter(from)) {
      throw InvalidInput.at("?until", "must be after from");
    }
    return until;
  }

  TimelineEntryV1 entry(TimelineEntry it) {
    EventType type = EventType.of(it.type());
    Title title = titles.of(type);
    return new TimelineEntryV1(
        it.eventId(),
        it.time(),
        it.type(),
        type.code(),
        TimelineGroupV1.valueOf(title.group().name()),
        title.sentence(),
        it.service(),
        it.source(),
        it.subject(),
        it.organizationId(),
        new TimelinePlaceV1()
            .office(it.data().get("office"))
            .country(it.data().get("country"))
            .shelterId(it.data().get("shelterId")),
        it.data());
  }

  static TimelineRebuildV1 rebuild(Rebuild it) {
    return new TimelineRebuildV1(
            it.id(),
            TimelineRebuildStateV1.valueOf(it.state().name()),
            it.startedAt(),
            it.entries(),
            it.feeds().stream()
                .map(feed -> new TimelineFeedV1(feed.service(), feed.position(), feed.read()))
                .toList())
        .finishedAt(it.finishedAt());
  }
}
