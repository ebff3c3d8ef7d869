package roundtable.matching;

import java.io.IOException;

/**
 * Where the parts of an index pass when a snapshot is made or read. Recording hands back what it
 * was given, playing hands back what was recorded; so a part says once what it consists of.
 */
interface Tape {
  int number(int number) throws IOException;

  int[] ints(int[] array) throws IOException;

  char[] chars(char[] array) throws IOException;

  byte[] bytes(byte[] array) throws IOException;
}
