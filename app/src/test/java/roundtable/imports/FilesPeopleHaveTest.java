package roundtable.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Each program's export as it comes, its quirks included; the people are invented. */
class FilesPeopleHaveTest {
  @Test
  void a_linkedin_row_is_a_contact_at_a_company() {
    Imported linkedin = Imported.file("linkedin.csv", "US");
    assertThat(linkedin.lines())
        .containsExactly(
            "Harbor Bakery & Café Ltd | Dana Okafor | Head of Marketing |  |  |  |  |  | contact | 2024-03-12",
            "Northway Logistics, Inc. | Emre Aydın | Owner | emre@northway.example |  |  |  |  | contact | 2022-02-07",
            " | Grete Lindqvist |  |  |  |  |  |  | contact | 2020-01-01");
    assertThat(linkedin.problems).isEmpty();
  }

  @Test
  void google_contacts_take_the_first_of_several_values() {
    assertThat(Imported.file("google.csv", "US").lines())
        .containsExactly(
            "Lindqvist Dental | Ines Ferreira | Practice manager | ines@lindqvist-dental.example"
                + " | +15035550134 | lindqvist-dental.example | 12 Quay St | Portland | contact | ",
            "Harbor Bakery |  |  |  |  |  |  |  | contact | ",
            " | Kim Nguyen |  | kim@nguyen.example |  |  |  |  | contact | ");
  }

  @Test
  void googles_old_export_is_utf_16() {
    assertThat(Imported.file("google-old.csv", "US").lines())
        .containsExactly(
            "Lindqvist Dental | Ines Ferreira | Practice manager | ines@lindqvist-dental.example"
                + " | +15035550134 | lindqvist-dental.example |  |  | contact | ");
  }

  @Test
  void outlook_calls_the_salutation_title() {
    assertThat(Imported.file("outlook.csv", "US").lines())
        .containsExactly(
            "Mendes & Daughters, LLC | Carla Mendes | Partner | carla@mendes.example"
                + " | +15035550177 | mendes.example | 4 Mill Rd | Salem | contact | ");
  }

  @Test
  void outlook_speaks_german_with_semicolons_and_in_windows_letters() {
    assertThat(Imported.file("outlook-german.csv", "DE").lines())
        .containsExactly(
            "Bäckerei Müßig GmbH & Co. KG | Jürgen Müßig | Geschäftsführer | juergen@muessig.example"
                + " | +492215550134 | xn--baeckerei-mssig-9vb.example | Hafenstraße 3 | Köln | contact | ");
  }

  @Test
  void a_french_list_has_a_mark_and_its_day_before_the_month() {
    assertThat(Imported.file("french.csv", "FR").lines())
        .containsExactly(
            "Boulangerie du Port | Anaïs Lefèvre | Gérante | anais@port.example | +33155500134"
                + " |  |  | Nantes | contact | 2021-04-03");
  }

  @Test
  void a_spanish_list_has_one_name_and_old_line_ends() {
    assertThat(Imported.file("spanish.csv", "ES").lines())
        .containsExactly(
            "Panadería del Puerto S.L. |  |  | hola@puerto.example | +34915550134 |  |  | Madrid | client | ",
            "Clínica Dental Sol |  |  |  |  |  |  | Sevilla | prospect | ");
  }

  @Test
  void a_dutch_list_is_separated_by_tabs() {
    assertThat(Imported.file("dutch.tsv", "NL").lines())
        .containsExactly(
            "Bakkerij De Haven B.V. | Jan de Vries |  | info@dehaven.example | +31205550134"
                + " |  |  | Amsterdam | client | ");
  }

  @Test
  void hubspots_lifecycle_stage_tells_client_from_prospect() {
    Imported hubspot = Imported.file("hubspot.csv", "US");
    assertThat(hubspot.entries)
        .extracting(entry -> entry.standing().stage())
        .containsExactly(Stage.CLIENT, Stage.PROSPECT, Stage.FORMER, Stage.CONTACT, Stage.CLIENT);
    assertThat(hubspot.lines().getFirst())
        .isEqualTo(
            "Harbor Bakery |  |  |  | +15035550101 | harborbakery.example |  | Portland | client | 2023-05-04");
    assertThat(hubspot.reasons())
        .containsExactly(
            "6 Lifecycle Stage: This is neither client, prospect, former nor contact. The row went in without it.");
  }

  @Test
  void quickbooks_has_titles_above_a_total_below_and_currencies_in_its_names() {
    Imported quickbooks = Imported.file("quickbooks.csv", "US");
    assertThat(quickbooks.lines())
        .containsExactly(
            "Harbor Bakery, Inc | Dana Okafor |  | office@harborbakery.example | +15035550101 |"
                + "  | 12 Quay St Portland OR 97201 |  | client | ",
            " | John Smith |  | john@smith.example | +15035550144 |  |  |  | client | ",
            "Lindqvist Dental | Grete Lindqvist |  |  |  |  |  |  | client | ");
    assertThat(quickbooks.reasons())
        .containsExactly(
            "9 : This looks like a total or a note below the list, not a client.",
            "11 : This looks like a total or a note below the list, not a client.");
  }

  @Test
  void bank_and_tax_columns_are_dropped_at_the_door() {
    Imported xero = Imported.file("xero.csv", "US");
    assertThat(xero.lines())
        .containsExactly(
            "Harbor Bakery | Dana Okafor |  | office@harborbakery.example | +15035550101"
                + " | harborbakery.example | 12 Quay St | Portland | contact | ");
    assertThat(xero.file().offered())
        .extracting(Column::label)
        .doesNotContain("BankAccountName", "BankAccountNumber", "TaxNumber");
    assertThat(xero.file().columns().toString()).doesNotContain("SECRET");
  }

  @Test
  void letter_case_of_headings_does_not_matter() {
    assertThat(Imported.file("salesforce.csv", "US").lines())
        .containsExactly(
            "Harbor Bakery |  |  |  | +15035550101 | harborbakery.example | 12 Quay St | Portland | client | ",
            "Northway Logistics |  |  |  |  | northway.example |  |  | prospect | ");
  }

  @Test
  void a_plain_column_of_names_is_a_list_of_clients() {
    Imported names = Imported.file("names.csv", "US");
    assertThat(names.entries)
        .extracting(Entry::company)
        .containsExactly("Harbor Bakery", "Lindqvist Dental", "Northway Logistics");
    assertThat(names.steps.getLast())
        .isEqualTo(new Progress(Progress.State.FINISHED, 3, 3, new Tally(3, 0, 0), 0));
  }

  @Test
  void business_cards_of_an_old_phone_are_quoted_printable() {
    assertThat(Imported.file("cards-2.1.vcf", "DE").lines())
        .containsExactly(
            "Bäckerei Müßig GmbH | Jürgen Müßig |  | juergen@muessig.example | +492215550134"
                + " |  |  |  | contact | ");
  }

  @Test
  void business_cards_have_groups_folds_and_pictures() {
    assertThat(Imported.file("cards-3.0.vcf", "US").lines())
        .containsExactly(
            "Harbor Bakery, Café & Co | Dana Okafor | Head of Marketing | dana@harborbakery.example"
                + " | +15035550101 | harborbakery.example | 12 Quay St | Portland | contact | ",
            "Lindqvist Dental |  |  |  | +15035550134 |  |  |  | contact | ");
  }
}
