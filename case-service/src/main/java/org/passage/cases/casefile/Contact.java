package org.passage.cases.casefile;

import org.jspecify.annotations.Nullable;

/**
 * How she can be reached.
 *
 * @param homePhone E.164
 * @param mobilePhone E.164
 */
public record Contact(
    @Nullable String email,
    @Nullable String homePhone,
    @Nullable String mobilePhone,
    @Nullable Place address) {}
