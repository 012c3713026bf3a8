package org.passage.shelters.security;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.passage.shelters.security.SecurityScore.AreaScore;
import org.passage.shelters.standard.SecurityStandard;

/** Scores as a picture: a bar for each area, and a mark where it stood before. */
final class ScorePicture {
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final int WIDTH = 640;
  private static final int ROW = 48;
  private static final int LEFT = 16;
  private static final int BAR_LENGTH = 540;
  private static final int BAR_DOWN = 24;
  private static final int BAR_HEIGHT = 14;
  private static final int WORDS_DOWN = 18;
  private static final int HUNDRED = 100;

  private final XMLStreamWriter xml;

  private ScorePicture(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /**
   * @param latestFirst no more than the first two are shown
   */
  static String of(List<SecurityScore> latestFirst, SecurityStandard standard) {
    StringWriter picture = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(picture);
      new ScorePicture(xml).draw(latestFirst, standard);
      xml.close();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
    return picture.toString();
  }

  private void draw(List<SecurityScore> latestFirst, SecurityStandard standard)
      throws XMLStreamException {
    List<AreaScore> areas = latestFirst.isEmpty() ? List.of() : latestFirst.getFirst().areas();
    xml.writeStartElement("svg");
    xml.writeDefaultNamespace(SVG);
    xml.writeAttribute("viewBox", "0 0 " + WIDTH + " " + ROW * Math.max(1, areas.size()));
    xml.writeAttribute("font-family", "sans-serif");
    xml.writeAttribute("font-size", "14");
    xml.writeAttribute("role", "img");
    words("title", areas.isEmpty() ? "No audit is closed yet" : "Security by area, 0 to 100");
    for (int row = 0; row < areas.size(); row++) {
      AreaScore area = areas.get(row);
      Optional<AreaScore> before =
          latestFirst.stream().skip(1).findFirst().flatMap(it -> it.in(area.area()));
      row(row * ROW, title(standard, area), area.score(), before.map(AreaScore::score));
    }
    xml.writeEndElement();
  }

  private static String title(SecurityStandard standard, AreaScore of) {
    return standard.areas().stream()
        .filter(it -> it.code() == of.area())
        .findFirst()
        .map(SecurityStandard.Area::title)
        .orElseThrow();
  }

  private void row(int top, String title, int score, Optional<Integer> before)
      throws XMLStreamException {
    xml.writeStartElement("text");
    at(LEFT, top + WORDS_DOWN);
    xml.writeCharacters(title);
    xml.writeEndElement();
    bar(top, BAR_LENGTH, "#dfe5ec");
    bar(top, BAR_LENGTH * score / HUNDRED, "#2f6690");
    if (before.isPresent()) {
      mark(LEFT + BAR_LENGTH * before.get() / HUNDRED, top, "Before: " + before.get());
    }
    xml.writeStartElement("text");
    at(LEFT + BAR_LENGTH + LEFT, top + BAR_DOWN + BAR_HEIGHT - 2);
    xml.writeCharacters(String.valueOf(score));
    xml.writeEndElement();
  }

  private void bar(int top, int length, String colour) throws XMLStreamException {
    xml.writeStartElement("rect");
    at(LEFT, top + BAR_DOWN);
    size(length, BAR_HEIGHT, colour);
    xml.writeEndElement();
  }

  private void mark(int x, int top, String words) throws XMLStreamException {
    xml.writeStartElement("rect");
    at(x - 1, top + BAR_DOWN - 3);
    size(3, BAR_HEIGHT + 6, "#1b1b1b");
    words("title", words);
    xml.writeEndElement();
  }

  private void at(int x, int y) throws XMLStreamException {
    xml.writeAttribute("x", String.valueOf(x));
    xml.writeAttribute("y", String.valueOf(y));
  }

  private void size(int width, int height, String colour) throws XMLStreamException {
    xml.writeAttribute("width", String.valueOf(width));
    xml.writeAttribute("height", String.valueOf(height));
    xml.writeAttribute("fill", colour);
  }

  private void words(String element, String words) throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeCharacters(words);
    xml.writeEndElement();
  }
}
