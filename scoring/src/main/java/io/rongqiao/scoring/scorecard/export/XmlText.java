package io.rongqiao.scoring.scorecard.export;

import static java.util.Objects.requireNonNull;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document in the making, an element a line. */
final class XmlText {

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  XmlText() throws XMLStreamException {
    this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
    xml.writeStartDocument("UTF-8", "1.0");
  }

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn
   */
  void open(String name, String... attributes) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement(name);
    attributes(attributes);
  }

  /** Writes an element that holds nothing. */
  void empty(String name, String... attributes) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeEmptyElement(name);
    attributes(attributes);
  }

  void characters(String characters) throws XMLStreamException {
    xml.writeCharacters(characters);
  }

  void close() throws XMLStreamException {
    xml.writeEndElement();
  }

  /** Ends the document and returns it. */
  String end() throws XMLStreamException {
    xml.writeEndDocument();
    return text.toString();
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int next = 0; next < attributes.length; next += 2) {
      xml.writeAttribute(attributes[next], requireNonNull(attributes[next + 1]));
    }
  }
}
