package org.passage.cases.blindindex;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/** Makes tokens by one key: the same of the same, and nothing to be read from them without it. */
final class Tokens {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int LENGTH = 16;

  private final Mac mac;

  Tokens(SecretKey key) {
    try {
      this.mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  String of(MatchedField field, Feature feature) {
    String named = field + "/" + feature.aspect() + "|" + feature.value();
    byte[] code = mac.doFinal(named.getBytes(StandardCharsets.UTF_8));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(code, LENGTH));
  }
}
