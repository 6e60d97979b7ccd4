package io.rongqiao.scoring.evidence.reading;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;

/**
 * How a text file is encoded: what its byte order mark says; else UTF-8 if its beginning is that;
 * else GB18030, which Chinese Excel writes under the name of GBK.
 */
record TextEncoding(Charset charset, int markLength) {

  private static final Charset GB18030 = Charset.forName("GB18030");

  static TextEncoding of(byte[] sample) {
    if (startsWith(sample, 0xEF, 0xBB, 0xBF)) {
      return new TextEncoding(UTF_8, 3);
    }
    if (startsWith(sample, 0xFF, 0xFE)) {
      return new TextEncoding(UTF_16LE, 2);
    }
    if (startsWith(sample, 0xFE, 0xFF)) {
      return new TextEncoding(UTF_16BE, 2);
    }
    return new TextEncoding(isUtf8(sample) ? UTF_8 : GB18030, 0);
  }

  /** The same text in UTF-8, without the mark. */
  InputStream toUtf8(InputStream input) throws IOException {
    input.skipNBytes(markLength);
    return charset.equals(UTF_8) ? input : new Transcoded(new InputStreamReader(input, charset));
  }

  private static boolean startsWith(byte[] sample, int... mark) {
    if (sample.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((sample[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** A character cut off at the sample's end does not speak against UTF-8. */
  private static boolean isUtf8(byte[] sample) {
    CoderResult result =
        UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(sample), CharBuffer.allocate(sample.length), false);
    return !result.isError();
  }

  private static final class Transcoded extends InputStream {

    private final InputStreamReader reader;
    private final char[] characters = new char[1 << 15];
    private byte[] encoded = new byte[0];
    private int position;

    Transcoded(InputStreamReader reader) {
      this.reader = reader;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      if (position == encoded.length && !refill()) {
        return -1;
      }
      int count = Math.min(length, encoded.length - position);
      System.arraycopy(encoded, position, bytes, from, count);
      position += count;
      return count;
    }

    @Override
    public void close() throws IOException {
      reader.close();
    }

    private boolean refill() throws IOException {
      int count = reader.read(characters, 0, characters.length - 1);
      if (count < 0) {
        return false;
      }
      if (Character.isHighSurrogate(characters[count - 1])) {
        int second = reader.read();
        if (second >= 0) {
          characters[count++] = (char) second;
        }
      }
      encoded = new String(Arrays.copyOf(characters, count)).getBytes(UTF_8);
      position = 0;
      return true;
    }
  }
}
