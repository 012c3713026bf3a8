package org.passage.chassis.encryption;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A key that seals the keys of the cases. Its provider's name tells it from another one, so that a
 * stored key says which master key opens it.
 */
record MasterKey(String provider, byte[] bytes) {
  private static final int LENGTH = 96;
  private static final int MARK = 8;

  /**
   * Reads 96 bytes, written in base64.
   *
   * @throws IllegalArgumentException when they are not that
   */
  static MasterKey of(String setting, String written) {
    byte[] bytes = Base64.getDecoder().decode(written.strip());
    if (bytes.length != LENGTH) {
      throw new IllegalArgumentException(
          "The setting " + setting + " must be " + LENGTH + " bytes of chance, in base64");
    }
    return new MasterKey("local:" + mark(bytes), bytes);
  }

  private static String mark(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, MARK);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
