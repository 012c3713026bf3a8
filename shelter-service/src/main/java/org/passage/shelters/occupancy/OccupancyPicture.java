package org.passage.shelters.occupancy;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.passage.chassis.figures.Svg;

/** Days as a picture: for each a bar of the beds there were and in it one of those lived in. */
final class OccupancyPicture {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 240;
  private static final double TOP = 28;
  private static final double BOTTOM = 212;
  private static final double LEFT = 32;
  private static final double RIGHT = 632;
  private static final double GAP = 0.15;

  private final Svg svg;
  private final List<OccupancyDay> days;
  private final int most;

  private OccupancyPicture(Svg svg, List<OccupancyDay> days, int most) {
    this.svg = svg;
    this.days = days;
    this.most = most;
  }

  /** At least one day, oldest first. */
  static String of(List<OccupancyDay> days) {
    int most = days.stream().mapToInt(it -> Math.max(it.beds(), it.occupied())).max().orElse(0);
    String title = most == 0 ? "There are no beds yet" : "Beds lived in, by night";
    return Svg.of(WIDTH, HEIGHT, title, svg -> new OccupancyPicture(svg, days, most).draw(title));
  }

  private void draw(String title) throws XMLStreamException {
    svg.text(LEFT, TOP - 10, title);
    svg.textBefore(LEFT - 6, TOP + 6, String.valueOf(most));
    svg.textBefore(LEFT - 6, BOTTOM, "0");
    svg.text(LEFT, HEIGHT - 8, days.getFirst().day().toString());
    svg.textBefore(RIGHT, HEIGHT - 8, days.getLast().day().toString());
    for (int number = 0; number < days.size(); number++) {
      day(number, days.get(number));
    }
  }

  private void day(int number, OccupancyDay it) throws XMLStreamException {
    svg.group(
        "%s: %d of %d".formatted(it.day(), it.occupied(), it.beds()),
        _ -> {
          bar(number, it.beds(), "#dfe5ec");
          bar(number, it.occupied(), it.occupied() > it.beds() ? "#b3261e" : "#2f6690");
        });
  }

  private void bar(int number, int value, String colour) throws XMLStreamException {
    double step = (RIGHT - LEFT) / days.size();
    double height = most == 0 ? 0 : (BOTTOM - TOP) * value / most;
    svg.rect(LEFT + step * number, BOTTOM - height, step * (1 - GAP), height, colour);
  }
}
