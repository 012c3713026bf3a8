package org.passage.chassis.auditlog;

import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A signed word on where all chains ended that had moved. Each names the one before it, so that
 * none can be left out.
 *
 * @param number counts from 1
 * @param until chains that moved before this are in this anchor or in an earlier one
 * @param ends of the chains
 * @param root of the Merkle tree over the ends, in their order
 * @param previous the signature of the anchor before; empty for the first
 */
public record Anchor(
    @BsonId long number,
    Instant time,
    Instant until,
    List<End> ends,
    String root,
    String previous,
    String signature) {

  /** Where a chain ended. */
  public record End(String chain, long seq, String hash) {
    String text() {
      return chain + "|" + seq + "|" + hash;
    }
  }

  static Anchor of(
      long number, Instant time, Instant until, List<End> ends, String previous, Seals seals) {
    String root = MerkleTree.root(ends.stream().map(End::text).toList());
    return new Anchor(
        number,
        time,
        until,
        ends,
        root,
        previous,
        seals.sign(signed(number, time, until, ends.size(), root, previous)));
  }

  /** Whether it is as it was signed. */
  boolean holds(Seals seals) {
    return MerkleTree.root(ends.stream().map(End::text).toList()).equals(root)
        && seals.signed(signed(number, time, until, ends.size(), root, previous), signature);
  }

  private static String signed(
      long number, Instant time, Instant until, int chains, String root, String previous) {
    return String.join(
        "|",
        "passage-audit-anchor",
        String.valueOf(number),
        time.toString(),
        until.toString(),
        String.valueOf(chains),
        root,
        previous);
  }
}
