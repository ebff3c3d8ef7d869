package roundtable.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DomainsTest {
  @ParameterizedTest
  @CsvSource({
    "https://shop.example.co.uk/a?b, example.co.uk",
    "www.example.com, example.com",
    "http://example.com:8080/, example.com",
    "EXAMPLE.COM., example.com",
    "example.com (main site), example.com",
    "shop.org.example, org.example",
    "co.uk, co.uk",
    "http://10.1.3.4/x, ''",
    "n/a, ''",
    "https://www.facebook.com/kestrel, ''",
  })
  void a_website_is_known_by_the_domain_a_business_registers(String address, String domain) {
    assertThat(Domains.ofSite(address)).isEqualTo(domain);
  }

  @ParameterizedTest
  @CsvSource({
    "ada@mail.example.com, example.com",
    "Ada <ada@example.com>, example.com",
    "'ada@example.com, bob@example.com', example.com",
    "\"'ada@home'@example.com\", example.com",
    "ada@gmail.com, ''",
    "example.com, ''",
  })
  void a_mail_address_is_known_by_its_domain(String mail, String domain) {
    assertThat(Domains.ofMail(mail)).isEqualTo(domain);
  }

  @ParameterizedTest
  @CsvSource({"blue-falcon.example, bluefalcon", "example, example", "'', ''"})
  void the_label_is_what_stands_before_the_first_dot(String domain, String label) {
    assertThat(Domains.label(domain)).isEqualTo(label);
  }
}
