package io.rongqiao.api.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The OpenAPI document that is generated while the classes are compiled, with its nullable values
 * put right: where they mean "null or that object", the generator writes "null and that object",
 * and to null or a text it adds that it is an object.
 */
final class GeneratedDocument {

  private static final Path GENERATED = Path.of("target/classes/META-INF/swagger/rongqiao.yml");

  private static final Pattern NULL_AND_OBJECT =
      Pattern.compile(
          "^( +)type: \"null\"\\n"
              + "((?:\\1(?!allOf)[a-zA-Z]+:.*\\n(?:\\1 .*\\n)*)*?)"
              + "\\1allOf:\\n((?:\\1- .*\\n(?:\\1  .*\\n)*)+)",
          Pattern.MULTILINE);

  private static final Pattern SEVERAL_TYPES =
      Pattern.compile("^( +)type:\\n((?:\\1- .*\\n){3,})", Pattern.MULTILINE);

  private GeneratedDocument() {}

  static String read() throws IOException {
    String generated = Files.readString(GENERATED, UTF_8);
    String alternatives =
        NULL_AND_OBJECT.matcher(generated).replaceAll("$1anyOf:\n$3$1- type: \"null\"\n$2");
    return SEVERAL_TYPES.matcher(alternatives).replaceAll(GeneratedDocument::withoutObject);
  }

  private static String withoutObject(MatchResult types) {
    return types.group().contains("- \"null\"\n")
        ? types.group().replace(types.group(1) + "- object\n", "")
        : types.group();
  }
}
