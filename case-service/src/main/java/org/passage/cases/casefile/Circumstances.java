package org.passage.cases.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What else she tells of herself, in the terms of the Human Trafficking Case Data Standard 2.0.
 *
 * @param furtherNationalities ISO 3166-1, beside the first
 * @param children how many she has
 */
public record Circumstances(
    @Nullable String salutation,
    @Nullable String title,
    @Nullable Gender gender,
    List<String> furtherNationalities,
    @Nullable MaritalStatus maritalStatus,
    @Nullable Integer children,
    @Nullable Education education,
    boolean deceased) {}
