package org.passage.cases.assistance;

import org.jspecify.annotations.Nullable;
import org.passage.cases.worklist.Stamp;

/**
 * What she said to an offer at a time.
 *
 * @param words her own
 * @param recorded by whom
 */
public record Choice(BeneficiaryChoice choice, @Nullable String words, Stamp recorded) {}
