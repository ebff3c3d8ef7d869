package roundtable.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import roundtable.testing.Caller;

/** Bad input: each a sentence that says what to do. */
class RefusedFilesTest extends BroughtFiles {
  @Test
  void an_empty_file_is_refused_with_what_to_do() {
    assertThat(refused(new byte[0])).contains("This file is empty. Export the list again");
  }

  @Test
  void a_binary_is_refused_with_what_to_do() {
    byte[] noise = new byte[50_000];
    new Random(7).nextBytes(noise);
    assertThat(refused(noise)).contains("The letters in this file could not be read");
    assertThat(refused("PK\u0003\u0004...".getBytes(StandardCharsets.UTF_8)))
        .contains("This is an Excel or Numbers file.", "CSV UTF-8");
  }

  @Test
  void two_hundred_megabytes_are_refused_with_what_to_do() {
    long length = 200L << 20;
    assertThat(bruno.upload("large.csv", new Zeros(length)).body())
        .contains("This file is larger than 5 MB.");
    Caller.Answer announced = bruno.uploadAnnounced("large.csv", new Zeros(length), length);
    assertThat(announced.status()).isEqualTo(422);
    assertThat(announced.body()).contains("This file is larger than 5 MB.");
    assertThat(house.data().resolve("uploads").toFile().list()).isNullOrEmpty();
  }

  @Test
  void a_file_without_a_usable_column_is_refused_with_what_to_do() {
    assertThat(refused("1,2\n3,4\n".getBytes(StandardCharsets.UTF_8)))
        .contains("This file has no column with names of companies or people.");
  }

  @Test
  void a_cell_of_a_megabyte_is_listed_and_the_others_go_in() {
    assertThat(bruno.bring("a.csv", "Company\nMill\n" + "x".repeat(1 << 20) + "\nOak\n"))
        .contains("2 new companies", "This cell has 1,048,576 characters; at most 1,000");
  }

  @Test
  void a_wrong_encoding_is_refused_with_what_to_do() {
    assertThat(refused("会社\n港のパン屋\n古い製粉所\n".getBytes(Charset.forName("Shift_JIS"))))
        .contains("The letters in this file could not be read", "CSV UTF-8");
  }

  @Test
  void no_file_at_all_is_refused_with_what_to_do() {
    assertThat(bruno.caller().post(bruno.imports()).body()).contains("No file was chosen.");
    assertThat(bruno.upload("", new byte[0]).body()).contains("No file was chosen.");
  }

  private String refused(byte[] bytes) {
    Caller.Answer answer = bruno.upload("list.csv", bytes);
    assertThat(answer.status()).isEqualTo(422);
    return answer.body();
  }

  /** A file that is never on any disk. */
  private static final class Zeros extends InputStream {
    private long left;

    Zeros(long length) {
      this.left = length;
    }

    @Override
    public int read() {
      return left-- > 0 ? 'x' : -1;
    }

    @Override
    public int read(byte[] buffer, int from, int most) {
      if (left <= 0) {
        return -1;
      }
      int count = (int) Math.min(left, most);
      Arrays.fill(buffer, from, from + count, (byte) 'x');
      left -= count;
      return count;
    }
  }
}
