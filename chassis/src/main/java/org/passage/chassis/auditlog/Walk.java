package org.passage.chassis.auditlog;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.auditlog.Anchor.End;
import org.passage.chassis.auditlog.Verification.Broken;
import org.passage.chassis.auditlog.Verification.Fault;
import org.passage.chassis.auditlog.Verifier.Anchored;

/** Goes along chains, as far as they hold. */
final class Walk {
  private static final int BLOCK = 200;

  private final Chains chains;
  private final Seals seals;
  private final Anchored anchored;
  private final Set<String> seen = new HashSet<>();
  private long events;
  private @Nullable Broken broken;

  Walk(Chains chains, Seals seals, Anchored anchored) {
    this.chains = chains;
    this.seals = seals;
    this.anchored = anchored;
    this.broken = anchored.broken();
  }

  Verification result(@Nullable String next) {
    return new Verification(seen.size(), events, broken, next);
  }

  boolean isIntact() {
    return broken == null;
  }

  long events() {
    return events;
  }

  /** Looks for chains that were anchored between these, and that there are no more. */
  void gone(String after, @Nullable String upTo) {
    if (broken == null) {
      broken =
          anchored.ends().keySet().stream()
              .filter(it -> it.compareTo(after) > 0 && (upTo == null || it.compareTo(upTo) <= 0))
              .filter(it -> !seen.contains(it))
              .sorted()
              .findFirst()
              .map(it -> new Broken(it, 1, Fault.CUT))
              .orElse(null);
    }
  }

  void chain(String chain, @Nullable Head head) {
    seen.add(chain);
    End end = anchored.ends().get(chain);
    Reached last = new Reached(0, Head.NOTHING);
    while (true) {
      List<Link> block = chains.read(chain, last.seq + 1, BLOCK);
      for (Link link : block) {
        Fault fault = fault(link, last, head);
        if (fault == null && end != null && end.seq() == link.seq()) {
          fault = end.hash().equals(link.hash()) ? null : Fault.CHANGED;
        }
        if (fault != null) {
          broken = new Broken(chain, last.seq + 1, fault);
          return;
        }
        events++;
        last = new Reached(link.seq(), link.hash());
      }
      if (block.size() < BLOCK) {
        break;
      }
    }
    Fault fault = endFault(last, head, end);
    broken = fault == null ? null : new Broken(chain, last.seq + 1, fault);
  }

  private @Nullable Fault fault(Link link, Reached last, @Nullable Head head) {
    if (link.seq() != last.seq + 1) {
      return Fault.MISSING;
    }
    if (!link.computedHash().equals(link.hash())) {
      return Fault.CHANGED;
    }
    if (!seals.seal("event", link.hash()).equals(link.seal())) {
      return Fault.FORGED;
    }
    if (!link.previousHash().equals(last.hash)) {
      return Fault.UNLINKED;
    }
    if (head != null && head.seq() == link.seq() && !head.hash().equals(link.hash())) {
      return Fault.CHANGED;
    }
    return null;
  }

  private @Nullable Fault endFault(Reached last, @Nullable Head head, @Nullable End end) {
    if (end != null && end.seq() > last.seq) {
      return Fault.CUT;
    }
    if (head == null) {
      return last.seq == 0 ? null : Fault.HEAD_FORGED;
    }
    if (!head.isSealed(seals)) {
      return Fault.HEAD_FORGED;
    }
    return head.seq() > last.seq ? Fault.CUT : null;
  }

  private record Reached(long seq, String hash) {}
}
