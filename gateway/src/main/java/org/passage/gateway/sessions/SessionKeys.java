package org.passage.gateway.sessions;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Seals what browsers and the store keep for the gateway, and signs what must be its own. */
public final class SessionKeys {
  private static final Logger log = LoggerFactory.getLogger(SessionKeys.class);
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SECRET = 32;
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private final SecretKey sealing;
  private final SecretKey signing;

  private SessionKeys(byte[] secret) {
    this.sealing = derived(secret, "AES", "sealing");
    this.signing = derived(secret, "HmacSHA256", "signing");
  }

  /** Made from this secret; from one of chance when there is none, good until the next start. */
  public static SessionKeys of(String base64) {
    if (base64.isBlank()) {
      log.warn("PASSAGE_SESSION_KEY is not set: sessions end when the gateway does");
      return new SessionKeys(random(SECRET));
    }
    byte[] secret = Base64.getDecoder().decode(base64.strip());
    if (secret.length < SECRET) {
      throw new IllegalStateException("PASSAGE_SESSION_KEY must be 32 bytes or more, in base64");
    }
    return new SessionKeys(secret);
  }

  static byte[] random(int bytes) {
    byte[] random = new byte[bytes];
    RANDOM.nextBytes(random);
    return random;
  }

  /** Unreadable without the key, and good at this place only. */
  public byte[] seal(byte[] plain, String place) {
    byte[] nonce = random(NONCE);
    try {
      Cipher cipher = cipher(Cipher.ENCRYPT_MODE, nonce, place);
      byte[] sealed = Arrays.copyOf(nonce, NONCE + cipher.getOutputSize(plain.length));
      cipher.doFinal(plain, 0, plain.length, sealed, NONCE);
      return sealed;
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every JDK has AES-GCM", impossible);
    }
  }

  /** What was sealed; null when it was not, or with another key, or for another place. */
  public byte @Nullable [] open(byte[] sealed, String place) {
    if (sealed.length < NONCE) {
      return null;
    }
    try {
      return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE), place)
          .doFinal(sealed, NONCE, sealed.length - NONCE);
    } catch (GeneralSecurityException notOurs) {
      return null;
    }
  }

  byte[] sign(String purpose, byte[] what) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(signing);
      mac.update(purpose.getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      return mac.doFinal(what);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every JDK has HMAC-SHA256", impossible);
    }
  }

  private Cipher cipher(int mode, byte[] nonce, String place) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }

  private static SecretKey derived(byte[] secret, String algorithm, String use) {
    try {
      byte[] info = ("passage gateway " + use).getBytes(StandardCharsets.UTF_8);
      return KDF.getInstance("HKDF-SHA256")
          .deriveKey(
              algorithm, HKDFParameterSpec.ofExtract().addIKM(secret).thenExpand(info, SECRET));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("JDK 25 has HKDF", impossible);
    }
  }
}
