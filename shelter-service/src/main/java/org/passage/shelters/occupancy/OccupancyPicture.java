package org.passage.shelters.occupancy;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Days as a picture: for each a bar of the beds there were and in it one of those lived in. */
final class OccupancyPicture {
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final double WIDTH = 640;
  private static final double HEIGHT = 240;
  private static final double TOP = 28;
  private static final double BOTTOM = 212;
  private static final double LEFT = 32;
  private static final double RIGHT = 632;
  private static final double GAP = 0.15;

  private final XMLStreamWriter xml;
  private final List<OccupancyDay> days;
  private final int most;

  private OccupancyPicture(XMLStreamWriter xml, List<OccupancyDay> days) {
    this.xml = xml;
    this.days = days;
    this.most = days.stream().mapToInt(it -> Math.max(it.beds(), it.occupied())).max().orElse(0);
  }

  /** At least one day, oldest first. */
  static String of(List<OccupancyDay> days) {
    StringWriter picture = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(picture);
      new OccupancyPicture(xml, days).draw();
      xml.close();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
    return picture.toString();
  }

  private void draw() throws XMLStreamException {
    xml.writeStartElement("svg");
    xml.writeDefaultNamespace(SVG);
    xml.writeAttribute("viewBox", "0 0 %.0f %.0f".formatted(WIDTH, HEIGHT));
    xml.writeAttribute("font-family", "sans-serif");
    xml.writeAttribute("font-size", "14");
    xml.writeAttribute("role", "img");
    String title = most == 0 ? "There are no beds yet" : "Beds lived in, by night";
    element("title", title);
    text(LEFT, TOP - 10, "start", title);
    text(LEFT - 6, TOP + 6, "end", String.valueOf(most));
    text(LEFT - 6, BOTTOM, "end", "0");
    text(LEFT, HEIGHT - 8, "start", days.getFirst().day().toString());
    text(RIGHT, HEIGHT - 8, "end", days.getLast().day().toString());
    for (int i = 0; i < days.size(); i++) {
      day(i, days.get(i));
    }
    xml.writeEndElement();
  }

  private void day(int number, OccupancyDay it) throws XMLStreamException {
    xml.writeStartElement("g");
    element("title", "%s: %d of %d".formatted(it.day(), it.occupied(), it.beds()));
    bar(number, it.beds(), "#dfe5ec");
    bar(number, it.occupied(), it.occupied() > it.beds() ? "#b3261e" : "#2f6690");
    xml.writeEndElement();
  }

  private void bar(int number, int value, String colour) throws XMLStreamException {
    double step = (RIGHT - LEFT) / days.size();
    double height = most == 0 ? 0 : (BOTTOM - TOP) * value / most;
    xml.writeStartElement("rect");
    at(LEFT + step * number, BOTTOM - height);
    xml.writeAttribute("width", number(step * (1 - GAP)));
    xml.writeAttribute("height", number(height));
    xml.writeAttribute("fill", colour);
    xml.writeEndElement();
  }

  private void text(double x, double y, String anchor, String words) throws XMLStreamException {
    xml.writeStartElement("text");
    at(x, y);
    xml.writeAttribute("text-anchor", anchor);
    xml.writeCharacters(words);
    xml.writeEndElement();
  }

  private void at(double x, double y) throws XMLStreamException {
    xml.writeAttribute("x", number(x));
    xml.writeAttribute("y", number(y));
  }

  private static String number(double it) {
    return String.format(Locale.ROOT, "%.2f", it);
  }

  private void element(String name, String words) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(words);
    xml.writeEndElement();
  }
}
