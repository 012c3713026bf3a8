package org.passage.chassis.paper;

import java.io.OutputStream;
import java.util.Map;
import java.util.stream.Collectors;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.HeaderFooter;
import org.openpdf.text.PageSize;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import tools.jackson.databind.JsonNode;

/**
 * One PDF, written page by page while it is filled, in the words and in the direction of a
 * language. Until {@link #finish} it is no whole PDF, so that one that broke off is not taken for
 * all.
 */
public final class Paper {
  private static final int MARGIN = 50;
  private static final float TITLE = 16;
  private static final float HEADING = 12;
  private static final float TEXT = 9;
  private static final float INDENT = 12;
  private static final float LABEL = 35;
  private static final int MOST_PAGES = 2_000;

  private final Document pages = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
  private final Fonts fonts = new Fonts();
  private final Words words;
  private final PdfWriter writer;
  private boolean full;

  /**
   * Begins a paper.
   *
   * @param title which words stand at its top
   */
  public Paper(OutputStream out, Words words, String title) {
    this.words = words;
    this.writer = PdfWriter.getInstance(pages, out);
    HeaderFooter number = new HeaderFooter(new Phrase("", fonts.regular(TEXT)), true);
    number.setBorder(Rectangle.NO_BORDER);
    pages.setFooter(number);
    pages.addTitle(words.of(title));
    pages.open();
    block(words.of(title), fonts.bold(TITLE));
  }

  /** A sentence. */
  public void sentence(String key) {
    block(words.of(key), fonts.regular(TEXT));
  }

  /** A heading over what follows. */
  public void heading(String text) {
    block(text, fonts.bold(HEADING));
  }

  /** A field with its value. */
  public void line(String property, String value) {
    line(property, value, 0);
  }

  /** All that a form of a contract says. */
  public void entry(JsonNode form) {
    if (writer.getPageNumber() > MOST_PAGES) {
      // Nobody reads on; the machine-readable file has everything.
      if (!full) {
        full = true;
        sentence("text.full");
      }
      return;
    }
    object(form, 0);
    block(" ", fonts.regular(TEXT / 2));
  }

  /** That was all. */
  public void finish() {
    pages.close();
  }

  private void object(JsonNode form, int depth) {
    for (Map.Entry<String, JsonNode> field : form.properties()) {
      JsonNode value = field.getValue();
      if (value.isObject() || (value.isArray() && value.path(0).isObject())) {
        line(field.getKey(), "", depth);
        for (JsonNode part : value.isObject() ? java.util.List.of(value) : value) {
          object(part, depth + 1);
        }
      } else if (value.isArray()) {
        line(
            field.getKey(),
            value.valueStream().map(this::text).collect(Collectors.joining(", ")),
            depth);
      } else if (!value.isNull() && !field.getKey().equals("caseId")) {
        line(field.getKey(), text(value), depth);
      }
    }
  }

  private String text(JsonNode value) {
    if (value.isBoolean()) {
      return words.of(value.booleanValue() ? "value.yes" : "value.no");
    }
    String text = value.asString("");
    return text.matches("\\d{4}-\\d\\d-\\d\\dT.*Z")
        ? text.replaceFirst("T(\\d\\d:\\d\\d).*", " $1 UTC")
        : words.value(text);
  }

  private void line(String property, String value, int depth) {
    PdfPTable line = new PdfPTable(new float[] {LABEL, 100 - LABEL});
    PdfPCell label = cell(words.label(property), fonts.bold(TEXT));
    if (words.rightToLeft()) {
      label.setPaddingRight(INDENT * depth + 2);
    } else {
      label.setPaddingLeft(INDENT * depth + 2);
    }
    line.addCell(label);
    line.addCell(cell(value, fonts.regular(TEXT)));
    add(line);
  }

  private void block(String text, Font font) {
    PdfPTable block = new PdfPTable(1);
    PdfPCell cell = cell(text, font);
    cell.setPaddingBottom(font.getSize() / 2);
    block.addCell(cell);
    add(block);
  }

  /** Names in another script than the paper's run in their own direction within the line. */
  private PdfPCell cell(String text, Font font) {
    PdfPCell cell = new PdfPCell(new Phrase(text, font));
    cell.setBorder(Rectangle.NO_BORDER);
    cell.setRunDirection(direction());
    return cell;
  }

  private void add(PdfPTable table) {
    table.setWidthPercentage(100);
    table.setRunDirection(direction());
    pages.add(table);
  }

  private int direction() {
    return words.rightToLeft() ? PdfWriter.RUN_DIRECTION_RTL : PdfWriter.RUN_DIRECTION_LTR;
  }
}
