package io.rongqiao.scoring.evidence.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A column of a kind of delivery.
 *
 * @param name its name in templates, and the first under which a file may have it
 * @param stored the column of the table that takes its value, if any does
 * @param sealedIn the column of the table that takes its text under seal, if any does
 * @param personal whether its text may identify a person and is masked in reports
 * @param chinese its Chinese title, accepted in files too
 * @param english what it is
 * @param aliases further names that files have it under
 * @param codes for {@link ColumnType#CODE}, every accepted spelling and the code it stands for
 * @param standard the value that stands for a blank, if any does
 */
public record Column(
    String name,
    ColumnType type,
    @Nullable String stored,
    @Nullable String sealedIn,
    boolean required,
    boolean personal,
    String chinese,
    String english,
    List<String> aliases,
    Map<String, String> codes,
    @Nullable String standard) {

  public Column {
    aliases = List.copyOf(aliases);
    codes = Map.copyOf(codes);
  }

  static Column of(String name, ColumnType type, String chinese, String english) {
    return new Column(
        name, type, name, null, false, false, chinese, english, List.of(), Map.of(), null);
  }

  /** A column of codes: each is followed by the other spellings that files use. */
  static Column coded(String name, String chinese, String english, String... codesWithSpellings) {
    Map<String, String> codes = new TreeMap<>();
    for (String entry : codesWithSpellings) {
      String[] spellings = entry.split(" ", -1);
      for (String spelling : spellings) {
        codes.put(spelling, spellings[0]);
      }
    }
    return new Column(
        name, ColumnType.CODE, name, null, false, false, chinese, english, List.of(), codes, null);
  }

  Column always() {
    return new Column(
        name, type, stored, sealedIn, true, personal, chinese, english, aliases, codes, standard);
  }

  Column alias(String... more) {
    List<String> all = new ArrayList<>(aliases);
    all.addAll(List.of(more));
    return new Column(
        name, type, stored, sealedIn, required, personal, chinese, english, all, codes, standard);
  }

  Column storedIn(String column) {
    return new Column(
        name, type, column, sealedIn, required, personal, chinese, english, aliases, codes,
        standard);
  }

  Column notStored() {
    return new Column(
        name, type, null, sealedIn, required, personal, chinese, english, aliases, codes, standard);
  }

  Column sealed(String column) {
    return new Column(
        name, type, stored, column, required, true, chinese, english, aliases, codes, standard);
  }

  Column orElse(String value) {
    return new Column(
        name, type, stored, sealedIn, required, personal, chinese, english, aliases, codes, value);
  }

  /** Every name under which a file may have it. */
  public List<String> names() {
    List<String> names = new ArrayList<>(List.of(name, chinese));
    names.addAll(aliases);
    return names;
  }

  /** The codes themselves, in order. */
  public List<String> distinctCodes() {
    return codes.values().stream().distinct().sorted().toList();
  }
}
