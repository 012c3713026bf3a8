package org.passage.chassis.encryption;

/**
 * What came of sealing keys by the present master key.
 *
 * @param rewrapped how many keys another one sealed until now
 * @param left how many it still seals; ask again then
 * @param masterKey the name of the present one
 */
record KeyRotation(long rewrapped, long left, String masterKey) {}
