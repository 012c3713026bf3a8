package org.passage.chassis.auditlog;

import org.bson.codecs.pojo.annotations.BsonId;

/**
 * What was noted, at its place in a chain, as it is stored.
 *
 * @param place chain and number, so that no two writers can take the same
 * @param line what was noted
 * @param previousHash of the link before it; {@link Head#NOTHING} for the first
 * @param hash over everything here but the seal
 * @param seal over the hash, with a key that the store does not have
 */
public record Link(
    @BsonId String place, String line, String previousHash, String hash, String seal) {
  private static final String PLACE = "%s:%012d";
  private static final char BEFORE_SEQ = ':';

  /**
   * Where a link stands.
   *
   * @param chain the case, or {@code org:} and an organization for cases that there are not
   * @param seq counts from 1 within the chain, without a gap
   */
  static String place(String chain, long seq) {
    return PLACE.formatted(chain, seq);
  }

  /** The link that follows the head of a chain. */
  static Link after(Head head, String line, Seals seals) {
    String place = place(head.chain(), head.seq() + 1);
    String hash = hash(place, line, head.hash());
    return new Link(place, line, head.hash(), hash, seals.seal("event", hash));
  }

  String chain() {
    return place.substring(0, place.lastIndexOf(BEFORE_SEQ));
  }

  long seq() {
    return Long.parseLong(place, place.lastIndexOf(BEFORE_SEQ) + 1, place.length(), 10);
  }

  /** The hash that it must have. */
  String computedHash() {
    return hash(place, line, previousHash);
  }

  /** Each on a line of its own, so that no two links are written the same. */
  private static String hash(String place, String line, String previousHash) {
    return Seals.sha256(previousHash + '\n' + place + '\n' + line);
  }
}
