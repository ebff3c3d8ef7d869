package roundtable.worth;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import roundtable.evidence.worth.Verdict;
import roundtable.group.Tenure;
import roundtable.referral.Money;
import roundtable.web.Form;

/**
 * One group's page.
 *
 * @param all my groups
 * @param form what was typed into one of its forms and came back
 * @param tap by which what is sent from this page is known again
 */
public record OneScreen(
    Weighed weighed,
    Favours favours,
    ByCadence byCadence,
    List<MyGroup> all,
    Form form,
    String tap) {
  static OneScreen of(Book book, MyGroup group, Form form, String tap) {
    Weighed weighed = book.weigh(group);
    return new OneScreen(
        weighed,
        Favours.of(book, group),
        ByCadence.of(book, weighed.account()),
        book.groups(),
        form,
        tap);
  }

  public MyGroup group() {
    return weighed.group();
  }

  public Account account() {
    return weighed.account();
  }

  public MyPrices prices() {
    return account().prices();
  }

  private Verdict verdict() {
    return weighed.assessment().verdict();
  }

  /** Prices are missing: they are asked for before anything else. */
  public boolean asks() {
    return !prices().enough();
  }

  public boolean empty() {
    return account().empty();
  }

  /** There is an answer, if only "too early". */
  public boolean answers() {
    return !asks() && !empty();
  }

  /** There are sums to show: a month counts when it is over. */
  public boolean counted() {
    return answers() && account().wholeMonths() > 0;
  }

  public String heading() {
    if (empty()) {
      return "Nothing to weigh yet";
    }
    return asks() ? "Two answers first" : VerdictWords.of(verdict());
  }

  public String meaning() {
    return VerdictWords.meaning(verdict());
  }

  public List<String> reasons() {
    ReasonWords words = new ReasonWords(group());
    return Stream.of(firstMonth(), verdict().reasons().stream().map(words::of), before())
        .flatMap(part -> part)
        .toList();
  }

  private Stream<String> firstMonth() {
    return account().wholeMonths() > 0
        ? Stream.of()
        : Stream.of("A month counts when it is over. This is your first.");
  }

  private Stream<String> before() {
    int before = account().rows().before();
    return before == 0
        ? Stream.of()
        : Stream.of(
            "%d of your leads came before you joined here. No meeting of that time is on record, so they are not counted."
                .formatted(before));
  }

  public boolean saysChange() {
    return verdict() instanceof Verdict.ChangeProgramme;
  }

  /** Where leaving this group is made easy; empty unless that is the answer. */
  public String leaving() {
    Tenure here = group().here();
    return here == null || !(verdict() instanceof Verdict.Leave)
        ? ""
        : "/groups/%d/members/%d/leaving".formatted(here.group().id(), here.membership().id());
  }

  public List<FigureLine> in() {
    return new Sums(weighed).in();
  }

  public List<FigureLine> back() {
    return new Sums(weighed).back();
  }

  public List<FigureLine> left() {
    return new Sums(weighed).left();
  }

  public List<FigureLine> whatIf() {
    return new WhatIf(weighed).lines();
  }

  public InOutPicture inOut() {
    return new InOutPicture(weighed);
  }

  public LeadsPicture leads() {
    return new LeadsPicture(account());
  }

  public FunnelPicture funnel() {
    return new FunnelPicture(account());
  }

  public RowsPart rows() {
    return new RowsPart(this);
  }

  public LogPart log() {
    return new LogPart(this);
  }

  /** An amount as it is typed again. */
  public String typed(@Nullable Long minor) {
    return minor == null
        ? ""
        : new Money(minor, prices().currency()).plain().replaceAll("[.]0+$", "");
  }

  public String typed(@Nullable Integer number) {
    return number == null ? "" : Integer.toString(number);
  }
}
