package roundtable.referral;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import roundtable.imports.SafeCsv;

/** One's own referrals as a table: a row an invoice, or one row where there is none. */
final class Export {
  private static final List<String> HEADERS =
      List.of(
          "Way",
          "Company",
          "From",
          "To",
          "Heard on",
          "Came up",
          "Need",
          "Fit",
          "Who said what",
          "Stage",
          "Spoke to them first",
          "Concrete need",
          "Decision maker reachable",
          "Need was true",
          "Invoiced on",
          "Amount",
          "Margin",
          "Currency");

  private Export() {}

  static byte[] of(
      List<Mine> all, Map<Long, List<Closing>> closings, Map<Long, Quality> qualities) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADERS);
    for (Mine mine : all) {
      List<String> lead = lead(mine, mine.receiving() ? qualities.get(mine.id()) : null);
      List<Closing> invoices =
          mine.receiving() ? closings.getOrDefault(mine.id(), List.of()) : List.of();
      if (invoices.isEmpty()) {
        rows.add(both(lead, List.of("", "", "", "")));
      }
      invoices.forEach(one -> rows.add(both(lead, cells(one))));
    }
    return csv(rows);
  }

  static byte[] csv(List<List<String>> rows) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (SafeCsv csv = new SafeCsv(out)) {
      rows.forEach(csv::row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static void send(Context context, String name, byte[] content) {
    context
        .contentType("text/csv; charset=utf-8")
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .result(content);
  }

  private static List<String> lead(Mine mine, @Nullable Quality said) {
    Quality quality = said == null ? Quality.UNSAID : said;
    Lead lead = mine.referral().lead();
    return List.of(
        mine.receiving() ? "received" : "given",
        lead.company(),
        mine.referral().between().giver().said(),
        mine.referral().between().receiver().name(),
        lead.heardOn().toString(),
        mine.referral().origin().arose().words(),
        lead.need(),
        lead.fit().words(!mine.receiving()),
        lead.said(),
        mine.stage().words(),
        yes(quality.spokeFirst()),
        yes(quality.concreteNeed()),
        yes(quality.deciderReachable()),
        yes(quality.needTrue()));
  }

  private static String yes(@Nullable Boolean said) {
    return said == null ? "" : said ? "yes" : "no";
  }

  private static List<String> cells(Closing closing) {
    Money kept = closing.kept();
    return List.of(
        closing.invoicedOn().toString(),
        closing.amount().plain(),
        kept == null ? "" : kept.plain(),
        closing.amount().currency());
  }

  private static List<String> both(List<String> one, List<String> other) {
    List<String> both = new ArrayList<>(one);
    both.addAll(other);
    return both;
  }
}
