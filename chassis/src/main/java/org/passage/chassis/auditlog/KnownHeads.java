package org.passage.chassis.auditlog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where the chains end that were written to lately. Heads are written down a moment after the
 * events, many at once; what a crash left behind them is found when a chain is needed again.
 */
final class KnownHeads {
  private static final int MOST = 10_000;
  private static final float LOAD = 0.75f;

  private final Chains chains;
  private final Seals seals;
  private final Map<String, Head> heads =
      new LinkedHashMap<>(64, LOAD, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Head> eldest) {
          return size() > MOST;
        }
      };
  private final Map<String, Head> moved = new HashMap<>();

  KnownHeads(Chains chains, Seals seals) {
    this.chains = chains;
    this.seals = seals;
  }

  /**
   * Makes sure that these are known, as far as there are such chains.
   *
   * @return ids of events that were found beyond the heads that had been written down
   */
  Set<String> load(Collection<String> wanted) {
    List<String> unknown = wanted.stream().filter(it -> !heads.containsKey(it)).toList();
    Set<String> found = new TreeSet<>();
    Map<String, Head> open = new HashMap<>();
    if (!unknown.isEmpty()) {
      chains.heads(unknown).forEach(it -> open.put(it.chain(), later(it)));
    }
    while (!open.isEmpty()) {
      heads.putAll(open);
      List<Link> next =
          chains.at(
              open.values().stream().map(it -> Link.place(it.chain(), it.seq() + 1)).toList());
      open.clear();
      next.forEach(link -> {
        Noted noted = Noted.of(link.line());
        found.add(noted.id());
        Head before = Objects.requireNonNull(heads.get(link.chain()));
        open.put(link.chain(), moved(before.movedTo(link, noted.entry().time())));
      });
    }
    return found;
  }

  private Head later(Head stored) {
    Head here = moved.get(stored.chain());
    return here != null && here.seq() > stored.seq() ? here : stored;
  }

  @Nullable Head get(String chain) {
    return heads.get(chain);
  }

  void begin(Map<String, Head> begun) {
    chains.begin(List.copyOf(begun.values()));
    heads.putAll(begun);
  }

  void forget(String chain) {
    heads.remove(chain);
  }

  void forgetAll() {
    heads.clear();
  }

  /** Takes note of where a chain ends now. */
  Head moved(Head end) {
    Head head = end.sealed(seals);
    heads.put(head.chain(), head);
    moved.put(head.chain(), head);
    return head;
  }

  boolean anyMoved() {
    return !moved.isEmpty();
  }

  /** Writes down those that moved. */
  void writeDown() {
    List<Head> now = new ArrayList<>(moved.values());
    if (now.isEmpty()) {
      return;
    }
    chains.moveOn(now);
    Map<String, Head> written =
        now.stream().collect(Collectors.toMap(Head::chain, Function.identity()));
    moved.entrySet().removeIf(it -> it.getValue().equals(written.get(it.getKey())));
  }
}
