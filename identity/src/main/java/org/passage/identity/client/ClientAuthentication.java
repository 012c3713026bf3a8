package org.passage.identity.client;

/** How a client shows who it is. */
enum ClientAuthentication {
  SECRET,
  /** By a JWT that it signs: {@code private_key_jwt}. */
  PRIVATE_KEY
}
