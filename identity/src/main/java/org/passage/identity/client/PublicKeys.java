package org.passage.identity.client;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.passage.chassis.problem.InvalidInput;

/** Reads public keys that are strong enough, and writes them as Keycloak reads them. */
final class PublicKeys {
  private static final int RSA_BITS = 2048;

  private PublicKeys() {}

  /**
   * The key set of one key in PEM.
   *
   * @throws InvalidInput when it is none, or too weak
   */
  static String jwks(String pem) {
    byte[] der = der(pem);
    try {
      return new JWKSet(
              isRsa(der)
                  ? new RSAKey.Builder(rsa(der))
                      .keyUse(KeyUse.SIGNATURE)
                      .keyIDFromThumbprint()
                      .build()
                  : new ECKey.Builder(Curve.P_256, ec(der))
                      .keyUse(KeyUse.SIGNATURE)
                      .keyIDFromThumbprint()
                      .build())
          .toString(true);
    } catch (GeneralSecurityException | JOSEException | RuntimeException unusable) {
      throw refused();
    }
  }

  private static boolean isRsa(byte[] der) {
    try {
      KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(der));
      return true;
    } catch (GeneralSecurityException other) {
      return false;
    }
  }

  private static RSAPublicKey rsa(byte[] der) throws GeneralSecurityException {
    RSAPublicKey key =
        (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(der));
    if (key.getModulus().bitLength() < RSA_BITS) {
      throw refused();
    }
    return key;
  }

  private static ECPublicKey ec(byte[] der) throws GeneralSecurityException {
    return (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(der));
  }

  private static byte[] der(String pem) {
    try {
      return Base64.getMimeDecoder()
          .decode(pem.replaceAll("-----(BEGIN|END) PUBLIC KEY-----", "").strip());
    } catch (IllegalArgumentException noBase64) {
      throw refused();
    }
  }

  private static InvalidInput refused() {
    return InvalidInput.at(
        "/publicKey", "is not an RSA key of 2048 bits or an EC P-256 key in PEM");
  }
}
