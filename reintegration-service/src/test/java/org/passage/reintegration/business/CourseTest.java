package org.passage.reintegration.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.reintegration.later.LaterTime.SIX_MONTHS;
import static org.passage.reintegration.later.LaterTime.TWELVE_MONTHS;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.passage.reintegration.later.LaterLook;
import org.passage.reintegration.visit.VisitKind;

class CourseTest {
  private static final LocalDate START = LocalDate.of(2024, 1, 31);

  private final Course started = Course.NONE.started(START);

  @Test
  void isNotKnownWhereNobodyLooked() {
    assertThat(Course.NONE.ranAfter(SIX_MONTHS)).isEmpty();
    assertThat(started.ranAfter(SIX_MONTHS)).isEmpty();
  }

  @Test
  void isKnownByALook() {
    LaterLook look = new LaterLook(SIX_MONTHS, START.plusMonths(6), VisitKind.PHONE, true, null);
    Course looked = started.later(look.with(List.of(), START));

    assertThat(looked.ranAfter(SIX_MONTHS)).contains(true);
    assertThat(looked.ranAfter(TWELVE_MONTHS)).isEmpty();
  }

  @Test
  void isKnownByItsClosing() {
    assertThat(closed(START.plusMonths(6).minusDays(1)).ranAfter(SIX_MONTHS)).contains(false);
    assertThat(closed(START.plusMonths(6)).ranAfter(SIX_MONTHS)).contains(true);
    assertThat(closed(START.plusMonths(6)).ranAfter(TWELVE_MONTHS)).contains(false);
  }

  private Course closed(LocalDate day) {
    return started.closed(new Course.Closing(day, BusinessClosingReason.NOT_PROFITABLE, null));
  }
}
