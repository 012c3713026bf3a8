package org.passage.shelters.waiting;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.passage.shelters.shelter.Shelter;
import org.passage.shelters.shelter.Stay;

/** All who wait on a list, in its order. */
record WaitingList(List<WaitingEntry> ordered) {
  static WaitingList of(List<WaitingEntry> waiting) {
    return new WaitingList(
        waiting.stream().sorted(Comparator.comparing(WaitingList::place)).toList());
  }

  /** What the list is sorted by. */
  static String place(WaitingEntry entry) {
    return entry.rank().place(entry.id());
  }

  /** From 1. */
  int position(WaitingEntry entry) {
    return ordered.indexOf(entry) + 1;
  }

  /** The same as one shelter looks at them. */
  List<Candidate> candidates(Shelter shelter, Stay stay, Instant now) {
    return IntStream.range(0, ordered.size())
        .mapToObj(at -> Candidate.of(ordered.get(at), at + 1, shelter, stay, now))
        .toList();
  }

  /** How many proposals of places in a shelter wait for an answer. */
  long open(Shelter shelter, Instant now) {
    return ordered.stream()
        .flatMap(it -> it.open(now).stream())
        .filter(it -> it.shelterId().equals(shelter.id()))
        .count();
  }
}
