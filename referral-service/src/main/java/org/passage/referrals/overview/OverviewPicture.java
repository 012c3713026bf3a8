package org.passage.referrals.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.figures.Svg;
import org.passage.referrals.protocol.Deadlines;
import org.passage.referrals.protocol.Party;
import org.passage.referrals.protocol.Step;

/** Referrals as a picture: a row for each, in which its six messages are columns. */
final class OverviewPicture {
  private static final List<String> COLUMNS =
      List.of("1 request", "2 confirmed", "3 assistance", "4 confirmed", "5 departed", "6 arrived");
  private static final int LEFT = 16;
  private static final int FIRST = 240;
  private static final int COLUMN = 108;
  private static final int HEAD = 40;
  private static final int ROW = 28;
  private static final int BOX = 100;
  private static final int BOX_HEIGHT = 18;
  private static final String SENT = "#2f6690";
  private static final String AWAITED = "#e0a030";
  private static final String LATE = "#b3261e";
  private static final String TO_COME = "#dfe5ec";

  private final Svg svg;
  private final String viewer;
  private final Deadlines deadlines;
  private final Clock clock;

  private OverviewPicture(Svg svg, String viewer, Deadlines deadlines, Clock clock) {
    this.svg = svg;
    this.viewer = viewer;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  /**
   * As an organization sees them.
   *
   * @param viewer the organization
   */
  static String of(List<Standing> rows, String viewer, Deadlines deadlines, Clock clock) {
    String title =
        rows.isEmpty()
            ? "No referral is open"
            : "Open referrals and their six messages: " + rows.size() + ", the last opened first";
    return Svg.of(
        FIRST + COLUMN * COLUMNS.size(),
        HEAD + ROW * Math.max(1, rows.size()),
        title,
        svg -> new OverviewPicture(svg, viewer, deadlines, clock).draw(rows));
  }

  private void draw(List<Standing> rows) throws XMLStreamException {
    for (int column = 0; column < COLUMNS.size(); column++) {
      svg.text(FIRST + COLUMN * column, HEAD - LEFT, COLUMNS.get(column));
    }
    for (int row = 0; row < rows.size(); row++) {
      int top = HEAD + ROW * row;
      Standing it = rows.get(row);
      svg.group(words(it), _ -> row(top, it));
    }
  }

  private void row(int top, Standing it) throws XMLStreamException {
    svg.text(LEFT, top + BOX_HEIGHT - 4, side(it) + ", " + it.corridor().words());
    for (Step step : Step.values()) {
      svg.rect(FIRST + COLUMN * step.ordinal(), top, BOX, BOX_HEIGHT, colour(it, step));
    }
  }

  private String colour(Standing it, Step step) {
    if (it.sent().stream().anyMatch(sent -> sent.step() == step)) {
      return SENT;
    }
    if (it.awaited().filter(step::equals).isEmpty()) {
      return TO_COME;
    }
    return late(it) ? LATE : AWAITED;
  }

  /** What the colours say, for those who hear the picture. */
  private String words(Standing it) {
    String done =
        "Referral %s, %s, %s: %d of %d messages sent"
            .formatted(
                it.referralId(),
                side(it),
                it.corridor().words(),
                it.sent().size(),
                Step.values().length);
    return it.awaited()
        .map(step ->
            done
                + "; "
                + Codes.written(step)
                + " by "
                + it.sides().of(step.sender())
                + " awaited since "
                + LocalDate.ofInstant(it.waitingSince(), ZoneOffset.UTC)
                + (late(it) ? ", overdue" : ""))
        .orElse(done);
  }

  private String side(Standing it) {
    return it.party(viewer) == Party.SENDING
        ? "to " + it.sides().receiving()
        : "from " + it.sides().sending();
  }

  private boolean late(Standing it) {
    return it.overdue(deadlines, clock.instant());
  }
}
