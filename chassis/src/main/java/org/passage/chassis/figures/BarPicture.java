package org.passage.chassis.figures;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Figures as a picture (SVG): a bar for each, with its words and perhaps a mark on it. */
public final class BarPicture {
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final int WIDTH = 640;
  private static final int ROW = 48;
  private static final int LEFT = 16;
  private static final int BAR_LENGTH = 540;
  private static final int BAR_DOWN = 24;
  private static final int BAR_HEIGHT = 14;
  private static final int WORDS_DOWN = 18;

  private final XMLStreamWriter xml;
  private final int most;

  private BarPicture(XMLStreamWriter xml, int most) {
    this.xml = xml;
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
    StringWriter picture = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(picture);
      new BarPicture(xml, Math.max(1, most)).draw(title, bars);
      xml.close();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
    return picture.toString();
  }

  private void draw(String title, List<Bar> bars) throws XMLStreamException {
    xml.writeStartElement("svg");
    xml.writeDefaultNamespace(SVG);
    xml.writeAttribute("viewBox", "0 0 " + WIDTH + " " + ROW * Math.max(1, bars.size()));
    xml.writeAttribute("font-family", "sans-serif");
    xml.writeAttribute("font-size", "14");
    xml.writeAttribute("role", "img");
    words("title", title);
    for (int row = 0; row < bars.size(); row++) {
      row(row * ROW, bars.get(row));
    }
    xml.writeEndElement();
  }

  private void row(int top, Bar bar) throws XMLStreamException {
    xml.writeStartElement("text");
    at(LEFT, top + WORDS_DOWN);
    xml.writeCharacters(bar.words());
    xml.writeEndElement();
    rect(top, BAR_LENGTH, "#dfe5ec");
    rect(top, along(bar.value()), "#2f6690");
    if (bar.mark() != null) {
      mark(LEFT + along(bar.mark().value()), top, bar.mark().words());
    }
    xml.writeStartElement("text");
    at(LEFT + BAR_LENGTH + LEFT, top + BAR_DOWN + BAR_HEIGHT - 2);
    xml.writeCharacters(String.valueOf(bar.value()));
    xml.writeEndElement();
  }

  private int along(int value) {
    return BAR_LENGTH * value / most;
  }

  private void rect(int top, int length, String colour) throws XMLStreamException {
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
