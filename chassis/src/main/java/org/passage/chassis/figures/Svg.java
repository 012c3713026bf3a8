package org.passage.chassis.figures;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** A picture (SVG) while it is drawn; places and sizes are in units of its own width and height. */
public final class Svg {
  public static final MediaType MEDIA_TYPE =
      new MediaType("image", "svg+xml", StandardCharsets.UTF_8);

  private static final double DOT = 4;
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
    return drawn(width, height, title, null, drawing);
  }

  /**
   * A whole picture of which more must be said than a title.
   *
   * @param description all that the picture shows, for those who hear it
   */
  public static String of(
      int width, int height, String title, String description, Drawing drawing) {
    return drawn(width, height, title, description, drawing);
  }

  private static String drawn(
      int width, int height, String title, @Nullable String description, Drawing drawing) {
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
      if (description == null) {
        svg.title(title);
      } else {
        svg.described(title, description);
      }
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

  /** A line through points; none where there are fewer than two. */
  public void line(List<Point> through, String colour) throws XMLStreamException {
    if (through.size() < 2) {
      return;
    }
    xml.writeStartElement("polyline");
    xml.writeAttribute(
        "points",
        through.stream()
            .map(it -> written(it.x()) + ',' + written(it.y()))
            .collect(Collectors.joining(" ")));
    xml.writeAttribute("fill", "none");
    xml.writeAttribute("stroke", colour);
    xml.writeAttribute("stroke-width", "2");
    xml.writeEndElement();
  }

  /** A filled dot. */
  public void dot(Point at, String colour) throws XMLStreamException {
    xml.writeStartElement("circle");
    attribute("cx", at.x());
    attribute("cy", at.y());
    attribute("r", DOT);
    xml.writeAttribute("fill", colour);
    xml.writeEndElement();
  }

  /** A place in a picture. */
  public record Point(double x, double y) {}

  /** A reader of screens looks for both by their names. */
  private void described(String title, String description) throws XMLStreamException {
    xml.writeAttribute("aria-labelledby", "title description");
    named("title", "title", title);
    named("desc", "description", description);
  }

  private void named(String element, String id, String words) throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeAttribute("id", id);
    xml.writeCharacters(words);
    xml.writeEndElement();
  }

  private void attribute(String name, double value) throws XMLStreamException {
    xml.writeAttribute(name, written(value));
  }

  private static String written(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    return rounded.stripTrailingZeros().toPlainString();
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
