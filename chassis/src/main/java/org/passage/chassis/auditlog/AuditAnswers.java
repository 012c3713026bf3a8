package org.passage.chassis.auditlog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.auditlog.Verification.Broken;
import org.passage.chassis.codes.Codes;

/** What goes in and out of the operations on the log itself. */
final class AuditAnswers {
  private AuditAnswers() {}

  /** What to verify: one case; or all chains after one. */
  public record VerificationWish(@Nullable String caseId, @Nullable String after) {}

  /** What came of it. */
  public record VerificationView(
      long chains,
      long events,
      boolean intact,
      @Nullable BrokenLink broken,
      @Nullable String next) {
    static VerificationView of(Verification it) {
      Broken broken = it.broken();
      return new VerificationView(
          it.chains(),
          it.events(),
          broken == null,
          broken == null
              ? null
              : new BrokenLink(broken.chain(), broken.seq(), Codes.written(broken.fault())),
          it.next());
    }
  }

  /** The first link that does not hold. */
  public record BrokenLink(String chain, long seq, String fault) {}

  /** An anchor without the chains that it holds. */
  public record AnchorView(
      long number,
      Instant time,
      Instant until,
      int chains,
      String root,
      String previous,
      String signature,
      String publicKey) {
    static AnchorView of(Anchor it, String publicKey) {
      return new AnchorView(
          it.number(),
          it.time(),
          it.until(),
          it.ends().size(),
          it.root(),
          it.previous(),
          it.signature(),
          publicKey);
    }
  }
}
