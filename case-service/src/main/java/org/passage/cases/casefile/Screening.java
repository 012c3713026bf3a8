package org.passage.cases.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What she told, to which she agreed beforehand, in the terms of the Palermo Protocol, article 3.
 *
 * @param screenedOn the day of the interview
 * @param country where the interview took place, ISO 3166-1
 * @param language in which she was interviewed, ISO 639-3; null when nobody wrote it down
 */
public record Screening(
    LocalDate screenedOn,
    String country,
    @Nullable String language,
    boolean interpreter,
    List<ScreeningIndicator> indicators,
    List<Act> acts,
    List<Means> means,
    List<Purpose> purposes) {

  public Screening {
    // What was stored before there were any has none.
    indicators = indicators == null ? List.of() : List.copyOf(indicators);
  }

  /** Act, means and purpose together; for a child the means need not be shown (article 3 c). */
  Outcome outcome(boolean child) {
    boolean shown = !acts.isEmpty() && !purposes.isEmpty() && (child || !means.isEmpty());
    return shown ? Outcome.PRESUMED_TRAFFICKED : Outcome.NOT_ESTABLISHED;
  }
}
