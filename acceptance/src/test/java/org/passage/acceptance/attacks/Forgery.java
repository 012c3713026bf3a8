package org.passage.acceptance.attacks;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes tokens as Keycloak would not. */
public final class Forgery {
  private static final JsonMapper JSON = new JsonMapper();

  private Forgery() {}

  public static KeyPair newKey() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** What a token says. */
  public static Map<String, Object> claims(String token) {
    return part(token, 1);
  }

  static Map<String, Object> header(String token) {
    return part(token, 0);
  }

  /** A copy in which one thing is another; null takes it away. */
  static Map<String, Object> with(Map<String, Object> all, String name, @Nullable Object value) {
    Map<String, Object> changed = new TreeMap<>(all);
    if (value == null) {
      changed.remove(name);
    } else {
      changed.put(name, value);
    }
    return changed;
  }

  public static String signed(
      Map<String, Object> header, Map<String, Object> claims, PrivateKey key) {
    return signed(header, claims, "SHA256withRSA", key);
  }

  static String signed(
      Map<String, Object> header, Map<String, Object> claims, String algorithm, PrivateKey key) {
    String content = content(header, claims);
    try {
      Signature signature = Signature.getInstance(algorithm);
      signature.initSign(key);
      signature.update(content.getBytes(StandardCharsets.US_ASCII));
      return content + "." + encoded(signature.sign());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Signed with a secret that is none: everybody knows the public key. */
  static String signedWithWhatIsPublic(
      Map<String, Object> header, Map<String, Object> claims, byte[] secret) {
    String content = content(with(header, "alg", "HS256"), claims);
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      Key key = new SecretKeySpec(secret, "HmacSHA256");
      mac.init(key);
      return content + "." + encoded(mac.doFinal(content.getBytes(StandardCharsets.US_ASCII)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static String content(Map<String, Object> header, Map<String, Object> claims) {
    return encoded(JSON.writeValueAsBytes(header)) + "." + encoded(JSON.writeValueAsBytes(claims));
  }

  /** A public key as its owner would publish it. */
  static Map<String, Object> jwk(RSAPublicKey key, String kid) {
    return Map.of(
        "kty",
        "RSA",
        "kid",
        kid,
        "n",
        encoded(unsigned(key.getModulus())),
        "e",
        encoded(unsigned(key.getPublicExponent())));
  }

  private static byte[] unsigned(BigInteger number) {
    byte[] bytes = number.toByteArray();
    return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
  }

  static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static Map<String, Object> part(String token, int which) {
    JsonNode node = JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[which]));
    Map<String, Object> all = new TreeMap<>();
    node.properties()
        .forEach(it -> all.put(it.getKey(), JSON.treeToValue(it.getValue(), Object.class)));
    return all;
  }
}
