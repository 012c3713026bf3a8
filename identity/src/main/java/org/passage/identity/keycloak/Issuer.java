package org.passage.identity.keycloak;

/** The two halves of a Keycloak issuer: {@code http://localhost:8081/realms/passage}. */
record Issuer(String server, String realm) {
  private static final String BETWEEN = "/realms/";

  static Issuer of(String address) {
    int end = address.lastIndexOf(BETWEEN);
    if (end < 0 || address.endsWith(BETWEEN)) {
      throw new IllegalArgumentException("PASSAGE_ISSUER names no realm of Keycloak: " + address);
    }
    return new Issuer(address.substring(0, end), address.substring(end + BETWEEN.length()));
  }
}
