package org.passage.reintegration.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One time that somebody tried to reach her. */
public record Attempt(LocalDate triedOn, AttemptKind how, @Nullable String note) {}
