package roundtable.matching;

import java.util.ArrayList;
import java.util.List;

/**
 * The legal forms of businesses by family, looked up by their letters without blanks ("spzoo"),
 * whichever way they were written ("Sp. z o.o.").
 */
final class LegalForms {
  /** No legal form is written. */
  static final byte NONE = 0;

  /** "Company" and the like: a form that contradicts no other. */
  static final byte VAGUE = 1;

  static final LegalForms SHIPPED = new LegalForms();

  private final Words forms = new Words();
  private final List<String> families = new ArrayList<>(List.of("none"));
  private byte[] family = new byte[1024];
  private boolean[] head = new boolean[1024];
  private boolean[] tail = new boolean[1024];

  private LegalForms() {
    Shipped.table("legal-forms.txt").forEach(this::family);
  }

  private void family(String line) {
    int colon = line.indexOf(':');
    int mark = line.indexOf('>');
    families.add(line.substring(0, colon));
    learn(line.substring(colon + 1, mark < 0 ? line.length() : mark), tail);
    learn(mark < 0 ? "" : line.substring(mark + 1), head);
  }

  private void learn(String list, boolean[] end) {
    for (String form : list.strip().split("\\s+")) {
      if (!form.isEmpty()) {
        int number = forms.add(form);
        end[number] = true;
        family[number] = (byte) (families.size() - 1);
      }
    }
  }

  /** The family of the letters as a form that ends a name, or {@link #NONE}. */
  byte atTail(char[] text, int from, int to, int hash) {
    return at(tail, text, from, to, hash);
  }

  /** The family of the letters as a form that begins a name, or {@link #NONE}. */
  byte atHead(char[] text, int from, int to, int hash) {
    return at(head, text, from, to, hash);
  }

  private byte at(boolean[] end, char[] text, int from, int to, int hash) {
    int form = forms.find(text, from, to, hash);
    return form >= 0 && end[form] ? family[form] : NONE;
  }

  String familyName(byte number) {
    return families.get(number);
  }

  /** Whether the two forms cannot both be the form of one business, as far as families tell. */
  static boolean conflict(byte one, byte other) {
    return one > VAGUE && other > VAGUE && one != other;
  }
}
