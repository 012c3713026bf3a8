package org.passage.chassis.auditlog;

import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * An entry at its place in a chain.
 *
 * @param place chain and number, so that no two writers can take the same
 * @param chain the case, or {@code org:} and an organization for cases that there are not
 * @param seq counts from 1 within the chain, without a gap
 * @param id sorts by time over chains and services
 * @param previousHash of the event before it; {@link Head#NOTHING} for the first
 * @param hash over everything here but the seal
 * @param seal over the hash, with a key that the store does not have
 */
public record AuditEvent(
    @BsonId String place,
    String chain,
    long seq,
    String id,
    AuditEntry entry,
    String previousHash,
    String hash,
    String seal) {
  private static final String PLACE = "%s:%012d";

  static String place(String chain, long seq) {
    return PLACE.formatted(chain, seq);
  }

  /** The event that follows the head of a chain. */
  static AuditEvent after(Head head, String id, AuditEntry entry, Seals seals) {
    long seq = head.seq() + 1;
    String hash = hash(head.chain(), seq, id, entry, head.hash());
    return new AuditEvent(
        place(head.chain(), seq),
        head.chain(),
        seq,
        id,
        entry,
        head.hash(),
        hash,
        seals.seal("event", hash));
  }

  /** The hash that it must have. */
  String computedHash() {
    return hash(chain, seq, id, entry, previousHash);
  }

  private static String hash(
      String chain, long seq, String id, AuditEntry entry, String previousHash) {
    StringBuilder canonical = new StringBuilder(400);
    add(canonical, chain);
    add(canonical, seq);
    add(canonical, id);
    add(canonical, entry.time().toEpochMilli());
    add(canonical, entry.caseId());
    add(canonical, entry.actor().subject());
    add(canonical, entry.actor().organizationId());
    add(canonical, entry.actor().roles());
    add(canonical, entry.purposes());
    add(canonical, entry.operation());
    add(canonical, entry.kind());
    add(canonical, entry.outcome());
    add(canonical, entry.basis());
    add(canonical, entry.times());
    add(canonical, entry.status());
    add(canonical, entry.requestId());
    add(canonical, previousHash);
    return Seals.sha256(canonical.toString());
  }

  /** Each with its length, so that no two events are written the same. */
  private static void add(StringBuilder canonical, @Nullable Object value) {
    if (value == null) {
      canonical.append("-;");
    } else if (value instanceof List<?> list) {
      canonical.append('[').append(list.size()).append(';');
      list.forEach(it -> add(canonical, it));
    } else {
      String text = value.toString();
      canonical.append(text.length()).append(':').append(text).append(';');
    }
  }
}
