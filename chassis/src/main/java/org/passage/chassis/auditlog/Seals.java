package org.passage.chassis.auditlog;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes what nobody can make who has only the store: seals (HMAC-SHA-256) of events and heads, and
 * signatures (Ed25519) of anchors. Both keys are drawn from one secret of the service.
 */
final class Seals {
  private static final String MAC = "HmacSHA256";
  private static final String SIGNATURE = "Ed25519";
  private static final int SECRET_LENGTH = 32;

  private final SecretKeySpec sealing;
  private final KeyPair signing;

  /**
   * @param secret at least {@value #SECRET_LENGTH} characters of chance
   */
  Seals(String secret) {
    if (secret.length() < SECRET_LENGTH) {
      throw new IllegalArgumentException(
          "passage.audit.key needs at least " + SECRET_LENGTH + " characters");
    }
    byte[] root = secret.getBytes(StandardCharsets.UTF_8);
    this.sealing = new SecretKeySpec(drawn(root, "passage audit seals"), MAC);
    this.signing = signingKey(drawn(root, "passage audit anchors"));
  }

  String seal(String kind, String text) {
    return HexFormat.of().formatHex(mac(sealing, kind + "|" + text));
  }

  String sign(String text) {
    try {
      Signature signature = Signature.getInstance(SIGNATURE);
      signature.initSign(signing.getPrivate());
      signature.update(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(signature.sign());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  boolean signed(String text, String signed) {
    try {
      Signature signature = Signature.getInstance(SIGNATURE);
      signature.initVerify(signing.getPublic());
      signature.update(text.getBytes(StandardCharsets.UTF_8));
      return signature.verify(Base64.getDecoder().decode(signed));
    } catch (GeneralSecurityException | IllegalArgumentException broken) {
      return false;
    }
  }

  /** The public half of the signing key, as X.509 in base 64. */
  String publicKey() {
    PublicKey key = signing.getPublic();
    return Base64.getEncoder().encodeToString(key.getEncoded());
  }

  static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static byte[] drawn(byte[] root, String use) {
    return mac(new SecretKeySpec(root, MAC), use);
  }

  private static byte[] mac(SecretKeySpec key, String text) {
    try {
      Mac mac = Mac.getInstance(MAC);
      mac.init(key);
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** An Ed25519 private key is 32 bytes of chance: these. */
  private static KeyPair signingKey(byte[] seed) {
    try {
      KeyPairGenerator keys = KeyPairGenerator.getInstance(SIGNATURE);
      keys.initialize(255, new Fixed(seed));
      return keys.generateKeyPair();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static final class Fixed extends SecureRandom {
    private static final long serialVersionUID = 1;
    private final byte[] bytes;

    Fixed(byte[] bytes) {
      super();
      this.bytes = bytes.clone();
    }

    @Override
    public void nextBytes(byte[] target) {
      System.arraycopy(bytes, 0, target, 0, target.length);
    }
  }
}
