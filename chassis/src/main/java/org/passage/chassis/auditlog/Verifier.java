package org.passage.chassis.auditlog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.auditlog.Anchor.End;
import org.passage.chassis.auditlog.Verification.Broken;
import org.passage.chassis.auditlog.Verification.Fault;

/** Recomputes chains, and compares them with their heads and with what was anchored. */
final class Verifier {
  private static final int CHAINS = 100;
  private static final int MOST_EVENTS = 50_000;
  private static final String ANCHORS = "anchors";

  private final Chains chains;
  private final Anchors anchors;
  private final AuditLog log;
  private final Seals seals;

  Verifier(Chains chains, Anchors anchors, AuditLog log, Seals seals) {
    this.chains = chains;
    this.anchors = anchors;
    this.log = log;
    this.seals = seals;
  }

  /** One chain, whole. */
  Verification chain(String chain) {
    log.writeHeads();
    Anchored anchored = anchored();
    Head head = chains.head(chain);
    Walk walk = new Walk(chains, seals, anchored);
    if (walk.isIntact()) {
      walk.chain(chain, head);
    }
    return walk.result(null);
  }

  /**
   * All chains after one, until some {@value #MOST_EVENTS} events were looked at.
   *
   * @param after empty for the first
   */
  Verification all(String after) {
    log.writeHeads();
    Anchored anchored = anchored();
    Walk walk = new Walk(chains, seals, anchored);
    String reached = after;
    boolean more = true;
    while (walk.isIntact() && more && walk.events() < MOST_EVENTS) {
      List<Head> heads = chains.headsAfter(reached, CHAINS);
      more = !heads.isEmpty();
      for (Head head : heads) {
        if (walk.isIntact() && walk.events() < MOST_EVENTS) {
          walk.chain(head.chain(), head);
          reached = head.chain();
        }
      }
    }
    walk.gone(after, more ? reached : null);
    return walk.result(walk.isIntact() && more ? reached : null);
  }

  private Anchored anchored() {
    Map<String, End> ends = new HashMap<>();
    long number = 0;
    String previous = "";
    for (Anchor anchor : anchors.all()) {
      number++;
      if (anchor.number() != number
          || !anchor.previous().equals(previous)
          || !anchor.holds(seals)) {
        return new Anchored(ends, new Broken(ANCHORS, number, Fault.ANCHOR_CHANGED));
      }
      previous = anchor.signature();
      anchor.ends().forEach(it -> ends.put(it.chain(), it));
    }
    return new Anchored(ends, null);
  }

  /** What the anchors say of the chains, and whether they hold themselves. */
  record Anchored(Map<String, End> ends, @Nullable Broken broken) {}
}
