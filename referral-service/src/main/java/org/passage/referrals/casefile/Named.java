package org.passage.referrals.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who she is, as far as the caller may see.
 *
 * @param name given names and family name
 */
public record Named(@Nullable String name, @Nullable LocalDate birthDate) {}
