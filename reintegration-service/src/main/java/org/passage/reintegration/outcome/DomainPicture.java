package org.passage.reintegration.outcome;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.figures.Svg;
import org.passage.chassis.figures.Svg.Point;
import org.passage.reintegration.assessment.Assessment;
import org.passage.reintegration.assessment.Domain;

/**
 * How she stands over time: each domain has a row and a line of its own with its name before it and
 * the score at each point, so that no colour need be told from another.
 */
final class DomainPicture {
  private static final int WIDTH = 640;
  private static final int ROW = 64;
  private static final int HEAD = 28;
  private static final int FOOT = 28;
  private static final double LEFT = 160;
  private static final double RIGHT = 610;
  private static final double ROOM = 40;
  private static final double PADDING = 12;
  private static final int BEST = 5;
  private static final int STEPS = BEST - 1;
  private static final String LINE = "#2f6690";
  private static final String GROUND = "#dfe5ec";

  private final Svg svg;
  private final List<Assessment> assessments;

  private DomainPicture(Svg svg, List<Assessment> assessments) {
    this.svg = svg;
    this.assessments = assessments;
  }

  /** Of assessments, oldest first. */
  static String of(List<Assessment> assessments) {
    List<Domain> domains =
        Arrays.stream(Domain.values())
            .filter(domain -> assessments.stream().anyMatch(it -> score(it, domain) != null))
            .toList();
    String title =
        domains.isEmpty() ? "Nothing has been assessed yet" : "How she stands, by domain";
    return Svg.of(
        WIDTH,
        HEAD + FOOT + ROW * domains.size(),
        title,
        described(assessments, domains),
        svg -> new DomainPicture(svg, assessments).draw(title, domains));
  }

  private static String described(List<Assessment> assessments, List<Domain> domains) {
    return "From 1, help is needed urgently, to 5, no help is needed. "
        + domains.stream().map(it -> words(assessments, it)).collect(Collectors.joining(" "));
  }

  private static String words(List<Assessment> assessments, Domain domain) {
    return name(domain)
        + ": "
        + assessments.stream()
            .filter(it -> score(it, domain) != null)
            .map(it -> "%d on %s (%s)".formatted(score(it, domain), day(it), stage(it)))
            .collect(Collectors.joining(", "))
        + ".";
  }

  private void draw(String title, List<Domain> domains) throws XMLStreamException {
    svg.text(PADDING, HEAD - PADDING, title);
    for (int row = 0; row < domains.size(); row++) {
      Domain domain = domains.get(row);
      double top = HEAD + row * ROW;
      svg.group(words(assessments, domain), _ -> row(domain, top));
    }
    if (!domains.isEmpty()) {
      double foot = HEAD + ROW * domains.size() + FOOT - PADDING;
      svg.text(LEFT, foot, day(assessments.getFirst()).toString());
      if (assessments.size() > 1) {
        svg.textBefore(WIDTH - PADDING, foot, day(assessments.getLast()).toString());
      }
    }
  }

  private void row(Domain domain, double top) throws XMLStreamException {
    svg.text(PADDING, top + ROW / 2.0, name(domain));
    svg.rect(LEFT, top + PADDING + ROOM, RIGHT - LEFT, 1, GROUND);
    List<Point> points = new ArrayList<>();
    for (int at = 0; at < assessments.size(); at++) {
      Integer score = score(assessments.get(at), domain);
      if (score != null) {
        Point point = new Point(along(at), top + PADDING + ROOM * (BEST - score) / STEPS);
        points.add(point);
        svg.dot(point, LINE);
        svg.text(point.x() + 6, point.y() + 5, String.valueOf(score));
      }
    }
    svg.line(points, LINE);
  }

  private double along(int at) {
    return LEFT + (assessments.size() == 1 ? 0 : (RIGHT - LEFT) * at / (assessments.size() - 1));
  }

  private static @Nullable Integer score(Assessment it, Domain domain) {
    return DomainScores.of(it).get(domain);
  }

  private static LocalDate day(Assessment it) {
    return LocalDate.ofInstant(it.recordedAt(), ZoneOffset.UTC);
  }

  private static String stage(Assessment it) {
    return Codes.written(it.stage()).replace('-', ' ');
  }

  private static String name(Domain domain) {
    String written = Codes.written(domain).replace('-', ' ');
    return Character.toUpperCase(written.charAt(0)) + written.substring(1);
  }
}
