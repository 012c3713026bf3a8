package org.passage.chassis.figures;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.http.MediaType;

/** A picture (SVG) while it is drawn; places and sizes are in units of its own width and height. */
public final class Svg {
  public static final MediaType MEDIA_TYPE =
      new MediaType("image", "svg+xml", StandardCharsets.UTF_8);

  private static final String NAMESPACE = "http://www.w3.org/2000/svg";

  private final XMLStreamWriter xml;

  private Svg(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /**
   * A whole picture.
   *
   * @param title for those who hear the picture, too
   */
  public static String of(int width, int height, String title, Drawing drawing) {
    StringWriter picture = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(picture);
      xml.writeStartElement("svg");
      xml.writeDefaultNamespace(NAMESPACE);
      xml.writeAttribute("viewBox", "0 0 " + width + " " + height);
      xml.writeAttribute("font-family", "sans-serif");
      xml.writeAttribute("font-size", "14");
      xml.writeAttribute("role", "img");
      Svg svg = new Svg(xml);
      svg.title(title);
      drawing.on(svg);
      xml.writeEndElement();
      xml.close();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
    return picture.toString();
  }

  /** Some parts with words that are told where they are pointed at. */
  public void group(String words, Drawing parts) throws XMLStreamException {
    xml.writeStartElement("g");
    title(words);
    parts.on(this);
    xml.writeEndElement();
  }

  /** Words on a line, from there to the right. */
  public void text(double x, double y, String words) throws XMLStreamException {
    text(x, y, "start", words);
  }

  /** Words on a line that end there. */
  public void textBefore(double x, double y, String words) throws XMLStreamException {
    text(x, y, "end", words);
  }

  private void text(double x, double y, String anchor, String words) throws XMLStreamException {
    xml.writeStartElement("text");
    attribute("x", x);
    attribute("y", y);
    xml.writeAttribute("text-anchor", anchor);
    xml.writeCharacters(words);
    xml.writeEndElement();
  }

  /** A filled rectangle, from its upper left corner. */
  public void rect(double x, double y, double width, double height, String colour)
      throws XMLStreamException {
    xml.writeStartElement("rect");
    attribute("x", x);
    attribute("y", y);
    attribute("width", width);
    attribute("height", height);
    xml.writeAttribute("fill", colour);
    xml.writeEndElement();
  }

  private void attribute(String name, double value) throws XMLStreamException {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    xml.writeAttribute(name, rounded.stripTrailingZeros().toPlainString());
  }

  private void title(String words) throws XMLStreamException {
    xml.writeStartElement("title");
    xml.writeCharacters(words);
    xml.writeEndElement();
  }

  /** What is drawn. */
  @FunctionalInterface
  public interface Drawing {
    void on(Svg svg) throws XMLStreamException;
  }
}
