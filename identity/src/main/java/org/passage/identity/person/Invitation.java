package org.passage.identity.person;

import org.jspecify.annotations.Nullable;

/**
 * What an administrator learns of an invitation.
 *
 * @param password for the first login only; null when Keycloak has sent a mail
 */
record Invitation(Person person, @Nullable String password) {}
