package io.rongqiao.matching.decisiontable;

import io.rongqiao.matching.eligibility.Fault;
import io.rongqiao.scoring.policy.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.w3c.dom.Element;

/** An element of a table being read, with the path to it and the common list of faults. */
record TablePlace(Element element, String path, List<Fault> faults) {

  static TablePlace root(Element element) {
    return new TablePlace(element, "/" + element.getLocalName(), new ArrayList<>());
  }

  /** The children of that name, each with its number in the path, from 1 as in XPath. */
  List<TablePlace> each(String name) {
    List<Element> found =
        IntStream.range(0, element.getChildNodes().getLength())
            .mapToObj(element.getChildNodes()::item)
            .filter(node -> node instanceof Element child && name.equals(child.getLocalName()))
            .map(Element.class::cast)
            .toList();
    return IntStream.range(0, found.size())
        .mapToObj(
            i -> new TablePlace(found.get(i), path + "/" + name + "[" + (i + 1) + "]", faults))
        .toList();
  }

  /** The text of the child {@code text}, as DMN writes expressions. */
  String text() {
    List<TablePlace> texts = each("text");
    return texts.isEmpty() ? "" : texts.getFirst().element().getTextContent().strip();
  }

  void fault(String rule, String zh, String en) {
    faults.add(new Fault(path, rule, new Bilingual(zh, en)));
  }
}
