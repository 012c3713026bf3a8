package org.passage.cases.encounter;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.passage.cases.reaction.ReactionCode;

/**
 * What the next worker should know before meeting her (procedure row B).
 *
 * @param encounters from how many it is made
 * @param observed the latest observed first
 * @param herWords what helps her, the latest first, each once
 */
record SupportGuide(int encounters, List<Observed> observed, List<Said> herWords) {
  private static final int MOST_WORDS = 10;

  /**
   * A reaction that was observed.
   *
   * @param times in how many of the encounters
   * @param last when the latest of these began
   */
  record Observed(ReactionCode reaction, int times, Instant last) {}

  /** What she said at a meeting. */
  record Said(String words, Instant at) {}

  static SupportGuide of(List<Meeting> meetings) {
    List<Meeting> latestFirst =
        meetings.stream().sorted(Comparator.comparing(Meeting::startedAt).reversed()).toList();
    return new SupportGuide(meetings.size(), observed(latestFirst), herWords(latestFirst));
  }

  private static List<Observed> observed(List<Meeting> latestFirst) {
    Map<ReactionCode, List<Instant>> when =
        latestFirst.stream()
            .flatMap(meeting ->
                meeting.reactions().stream().map(it -> Map.entry(it, meeting.startedAt())))
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    return when.entrySet().stream()
        .map(it -> new Observed(it.getKey(), it.getValue().size(), it.getValue().getFirst()))
        .sorted(Comparator.comparing(Observed::last).reversed().thenComparing(Observed::reaction))
        .toList();
  }

  private static List<Said> herWords(List<Meeting> latestFirst) {
    Set<String> known = new HashSet<>();
    return latestFirst.stream()
        .filter(it -> it.whatHelps() != null)
        .map(it -> new Said(Objects.requireNonNull(it.whatHelps()), it.startedAt()))
        .filter(it -> known.add(it.words()))
        .limit(MOST_WORDS)
        .toList();
  }
}
