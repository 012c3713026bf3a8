package org.passage.chassis.auditlog;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
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
    List<Placed> placed = placed(left);
    List<String> needed = placed.stream().map(Placed::chain).distinct().toList();
    heads.load(needed);
    beginMissing(needed);
    return add(placed);
  }

  private static List<String> wanted(List<Waiting> waiting) {
    return waiting.stream().map(it -> it.entry().caseId()).distinct().toList();
  }

  /** Into which chain each belongs. */
  private List<Placed> placed(List<Waiting> waiting) {
    List<Placed> placed = new ArrayList<>(waiting.size());
    for (Waiting it : waiting) {
      String caseId = it.entry().caseId();
      if (it.known() || heads.get(caseId) != null) {
        placed.add(new Placed(it, caseId));
      } else if (it.entry().times() > 1 || strangers.admit(it.entry())) {
        String organization = it.entry().actor().organizationId();
        String stranger = ORGANIZATION + Objects.requireNonNullElse(organization, PLATFORM);
        placed.add(new Placed(it, stranger));
      } else {
        it.done().complete(null);
      }
    }
    return placed;
  }

  private void beginMissing(List<String> needed) {
    Map<String, Head> begun = new HashMap<>();
    needed.stream()
        .filter(chain -> heads.get(chain) == null)
        .forEach(chain -> begun.put(chain, Head.begin(chain, clock.instant(), seals)));
    if (!begun.isEmpty()) {
      heads.begin(begun);
    }
  }

  private List<Waiting> add(List<Placed> placed) {
    if (placed.isEmpty()) {
      return List.of();
    }
    Map<String, Head> ends = new HashMap<>();
    List<Link> links = new ArrayList<>(placed.size());
    List<Head> reached = new ArrayList<>(placed.size());
    for (Placed it : placed) {
      Head head = ends.getOrDefault(it.chain(), Objects.requireNonNull(heads.get(it.chain())));
      Link link = Link.after(head, it.waiting().line(), seals);
      Head next = head.movedTo(link, it.waiting().entry().time());
      ends.put(it.chain(), next);
      links.add(link);
      reached.add(next);
    }
    int added = chains.add(links);
    reached.subList(0, added).stream()
        .collect(Collectors.toMap(Head::chain, it -> it, (one, next) -> next))
        .values()
        .forEach(heads::moved);
    placed.subList(0, added).forEach(it -> it.waiting().done().complete(null));
    List<Placed> left = placed.subList(added, placed.size());
    left.forEach(it -> heads.forget(it.chain()));
    return left.stream().map(Placed::waiting).toList();
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

  private record Placed(Waiting waiting, String chain) {}
}
