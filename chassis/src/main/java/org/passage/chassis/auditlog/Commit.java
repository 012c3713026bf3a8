package org.passage.chassis.auditlog;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes what waits, all of it with one command of the store. One thread at a time. */
final class Commit {
  private static final String ORGANIZATION = "org:";
  private static final String PLATFORM = "passage";
  private static final int FAILURES = 2;
  private static final int CONFLICTS = 100;
  private static final long PAUSE_MS = 20;

  private final Chains chains;
  private final Seals seals;
  private final Clock clock;
  private final KnownHeads heads;
  private final Strangers strangers = new Strangers();

  Commit(Chains chains, Seals seals, Clock clock) {
    this.chains = chains;
    this.seals = seals;
    this.clock = clock;
    this.heads = new KnownHeads(chains, seals);
  }

  /** Writes all, or says of those that it could not write why. */
  synchronized void write(List<Waiting> batch) {
    List<Waiting> left = batch;
    int failures = 0;
    for (int tries = 0; tries < CONFLICTS && !left.isEmpty(); tries++) {
      try {
        left = writeOnce(left);
      } catch (RuntimeException failed) {
        heads.forgetAll();
        failures++;
        if (failures == FAILURES || !paused(failures)) {
          left.forEach(it -> it.done().completeExceptionally(failed));
          return;
        }
        left = left.stream().filter(it -> !it.done().isDone()).toList();
      }
    }
    left.forEach(it -> it.done().completeExceptionally(new IllegalStateException("Crowded out")));
  }

  synchronized boolean headsMoved() {
    return heads.anyMoved();
  }

  synchronized void writeHeads() {
    heads.writeDown();
  }

  /** Refusals that were counted together and are due. */
  synchronized List<AuditEntry> counted() {
    return strangers.over(clock.instant());
  }

  /** One try; what is left met a place that another instance had taken. */
  private List<Waiting> writeOnce(List<Waiting> waiting) {
    Set<String> written = heads.load(wanted(waiting));
    List<Waiting> left = new ArrayList<>(waiting.size());
    for (Waiting it : waiting) {
      // After a failure it may turn out that the store had done it all the same.
      if (written.contains(it.id())) {
        it.done().complete(null);
      } else {
        left.add(it);
      }
    }
    Map<Waiting, String> places = places(left);
    heads.load(places.values().stream().distinct().toList());
    beginMissing(places);
    return add(places);
  }

  private static List<String> wanted(List<Waiting> waiting) {
    return waiting.stream().map(it -> it.entry().caseId()).distinct().toList();
  }

  /** Into which chain each belongs. */
  private Map<Waiting, String> places(List<Waiting> waiting) {
    Map<Waiting, String> places = new LinkedHashMap<>();
    for (Waiting it : waiting) {
      String caseId = it.entry().caseId();
      if (it.known() || heads.get(caseId) != null) {
        places.put(it, caseId);
      } else if (it.entry().times() > 1 || strangers.admit(it.entry())) {
        String organization = it.entry().actor().organizationId();
        places.put(it, ORGANIZATION + Objects.requireNonNullElse(organization, PLATFORM));
      } else {
        it.done().complete(null);
      }
    }
    return places;
  }

  private void beginMissing(Map<Waiting, String> places) {
    Map<String, Head> begun = new HashMap<>();
    places.values().stream()
        .filter(chain -> heads.get(chain) == null)
        .forEach(chain -> begun.put(chain, Head.begin(chain, clock.instant(), seals)));
    if (!begun.isEmpty()) {
      heads.begin(begun);
    }
  }

  private List<Waiting> add(Map<Waiting, String> places) {
    List<Waiting> waiting = List.copyOf(places.keySet());
    if (waiting.isEmpty()) {
      return waiting;
    }
    Map<String, Head> ends = new HashMap<>();
    List<AuditEvent> events = new ArrayList<>(waiting.size());
    places.forEach((it, chain) -> {
      Head head = ends.getOrDefault(chain, Objects.requireNonNull(heads.get(chain)));
      AuditEvent event = AuditEvent.after(head, it.id(), it.entry(), seals);
      ends.put(chain, new Head(chain, event.seq(), event.hash(), it.entry().time(), ""));
      events.add(event);
    });
    int added = chains.add(events);
    events.subList(0, added).stream()
        .collect(Collectors.toMap(AuditEvent::chain, it -> it, (one, next) -> next))
        .values()
        .forEach(heads::moved);
    waiting.subList(0, added).forEach(it -> it.done().complete(null));
    List<Waiting> left = waiting.subList(added, waiting.size());
    left.forEach(it -> heads.forget(places.getOrDefault(it, "")));
    return left;
  }

  private static boolean paused(int failures) {
    try {
      Thread.sleep(PAUSE_MS * failures);
      return true;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
