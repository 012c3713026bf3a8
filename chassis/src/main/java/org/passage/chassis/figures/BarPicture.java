package org.passage.chassis.figures;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Figures as a picture (SVG): a bar for each, with its words and perhaps a mark on it. */
public final class BarPicture {
  private static final int WIDTH = 640;
  private static final int ROW = 48;
  private static final int LEFT = 16;
  private static final int BAR_LENGTH = 540;
  private static final int BAR_DOWN = 24;
  private static final int BAR_HEIGHT = 14;
  private static final int WORDS_DOWN = 18;

  private final Svg svg;
  private final int most;

  private BarPicture(Svg svg, int most) {
    this.svg = svg;
    this.most = most;
  }

  /** Another value on the scale of a bar, with its words. */
  public record Mark(int value, String words) {}

  /**
   * One figure.
   *
   * @param value from 0 to the most that a picture shows
   */
  public record Bar(String words, int value, @Nullable Mark mark) {}

  /**
   * @param title for those who hear the picture, too
   * @param most the value of a whole bar
   */
  public static String of(String title, int most, List<Bar> bars) {
    return Svg.of(
        WIDTH,
        ROW * Math.max(1, bars.size()),
        title,
        svg -> {
          BarPicture picture = new BarPicture(svg, Math.max(1, most));
          for (int row = 0; row < bars.size(); row++) {
            picture.row(row * ROW, bars.get(row));
          }
        });
  }

  private void row(int top, Bar bar) throws XMLStreamException {
    svg.text(LEFT, top + WORDS_DOWN, bar.words());
    svg.rect(LEFT, top + BAR_DOWN, BAR_LENGTH, BAR_HEIGHT, "#dfe5ec");
    svg.rect(LEFT, top + BAR_DOWN, along(bar.value()), BAR_HEIGHT, "#2f6690");
    Mark mark = bar.mark();
    if (mark != null) {
      mark(LEFT + along(mark.value()), top, mark.words());
    }
    svg.text(
        LEFT + BAR_LENGTH + LEFT, top + BAR_DOWN + BAR_HEIGHT - 2, String.valueOf(bar.value()));
  }

  private int along(int value) {
    return BAR_LENGTH * value / most;
  }

  private void mark(int x, int top, String words) throws XMLStreamException {
    svg.group(words, it -> it.rect(x - 1, top + BAR_DOWN - 3, 3, BAR_HEIGHT + 6, "#1b1b1b"));
  }
}
