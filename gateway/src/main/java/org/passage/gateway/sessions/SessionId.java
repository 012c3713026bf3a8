package org.passage.gateway.sessions;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Names a session: to its browser by chance that only this gateway can have signed, to the store by
 * a digest of it. So a copy of the store opens no session, and what was made up is not looked for.
 *
 * @param cookie what the browser holds
 * @param stored what the store holds
 * @param csrf what a change made in this session must show; of no use in another one
 */
record SessionId(String cookie, String stored, String csrf) {
  private static final int CHANCE = 32;
  private static final int SIGNATURE = 16;

  static SessionId fresh(SessionKeys keys) {
    return of(SessionKeys.random(CHANCE), keys);
  }

  /** The session that this cookie names; null when the gateway never wrote it. */
  static @Nullable SessionId of(String cookie, SessionKeys keys) {
    byte[] bytes;
    try {
      bytes = Base64.getUrlDecoder().decode(cookie);
    } catch (IllegalArgumentException madeUp) {
      return null;
    }
    if (bytes.length != CHANCE + SIGNATURE) {
      return null;
    }
    SessionId id = of(Arrays.copyOf(bytes, CHANCE), keys);
    return same(id.cookie, cookie) ? id : null;
  }

  /** Whether this is the session's own token against forged requests. */
  boolean permits(@Nullable String token) {
    return token != null && same(csrf, token);
  }

  private static SessionId of(byte[] chance, SessionKeys keys) {
    byte[] cookie = Arrays.copyOf(chance, CHANCE + SIGNATURE);
    System.arraycopy(keys.sign("session", chance), 0, cookie, CHANCE, SIGNATURE);
    return new SessionId(text(cookie), digest(chance), text(keys.sign("csrf", chance)));
  }

  static String digest(byte[] what) {
    try {
      return text(MessageDigest.getInstance("SHA-256").digest(what));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every JDK has SHA-256", impossible);
    }
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
