#include "url/host.h"

#include "catch.h"

using namespace dossier::url;

namespace {

struct Row {
  std::string_view input;
  std::string_view want;  // "failure", or the serialized host
  HostKind kind = HostKind::domain;
};

void check(const Row& row, bool is_special) {
  CAPTURE(row.input);
  const auto host = parse_host(row.input, is_special);
  CHECK((host ? host->text : "failure") == row.want);
  if (host) CHECK(host->kind == row.kind);
}

}  // namespace

TEST_CASE("URL Standard 3.5: domains") {
  const Row rows[] = {
      {"EXAMPLE.org", "example.org"},
      {"ex%41mple.org", "example.org"},
      {"xn--a", "xn--a"},
      {"a..b", "a..b"},
      {"x.org.", "x.org."},
      {"b\xC3\xBC"
       "cher.de",
       "xn--bcher-kva.de"},
      {"fa\xC3\x9F.de", "xn--fa-hia.de"},
      {"%EF%BC%A7%EF%BD%8F.com", "go.com"},
      {"a b", "failure"},
      {"a%20b", "failure"},
      {"a%", "failure"},
      {"a%FF", "failure"},
      {"a<b", "failure"},
      {"a^b", "failure"},
      {"\xC2\xAD", "failure"},  // only a soft hyphen: nothing is left
      {"xn--a\xC3\xBC", "failure"},
  };
  for (const Row& row : rows) check(row, true);
}

TEST_CASE("a very long host of letters outside ASCII is refused, not computed") {
  std::string host;
  for (int i = 0; i < 4000; ++i) host += "\xC3\xBC";
  CHECK_FALSE(parse_host(host, true));
}

TEST_CASE("URL Standard 3.5: IPv4") {
  const Row rows[] = {
      {"127.0.0.1", "127.0.0.1", HostKind::ipv4},
      {"0x7f.1", "127.0.0.1", HostKind::ipv4},
      {"2130706433", "127.0.0.1", HostKind::ipv4},
      {"0177.0.0.1.", "127.0.0.1", HostKind::ipv4},
      {"1.2.0x", "1.2.0.0", HostKind::ipv4},
      {"4294967295", "255.255.255.255", HostKind::ipv4},
      {"4294967296", "failure"},
      {"99999999999999999999999999", "failure"},
      {"256.1.1.1", "failure"},
      {"1.1.1.256", "failure"},
      {"1.2.3.4.5", "failure"},
      {"1..2", "failure"},
      {"08.1", "failure"},
      {"a.09", "failure"},
      {"1.2.x", "1.2.x"},
      {"1.2.0xg", "1.2.0xg"},
  };
  for (const Row& row : rows) check(row, true);
}

TEST_CASE("URL Standard 3.5 and 3.6: IPv6") {
  const Row rows[] = {
      {"[1:2:3:4:5:6:7:8]", "[1:2:3:4:5:6:7:8]", HostKind::ipv6},
      {"[::]", "[::]", HostKind::ipv6},
      {"[::1]", "[::1]", HostKind::ipv6},
      {"[1::]", "[1::]", HostKind::ipv6},
      {"[1:0:0:2::3]", "[1:0:0:2::3]", HostKind::ipv6},
      {"[0:0:1:0:0:0:1:0]", "[0:0:1::1:0]", HostKind::ipv6},
      {"[1:0:2:0:3:0:4:0]", "[1:0:2:0:3:0:4:0]", HostKind::ipv6},
      {"[00AB::0DC]", "[ab::dc]", HostKind::ipv6},
      {"[::1.2.3.4]", "[::102:304]", HostKind::ipv6},
      {"[1:2:3:4:5:6:1.2.3.4]", "[1:2:3:4:5:6:102:304]", HostKind::ipv6},
      {"[::1", "failure"},
      {"[:1]", "failure"},
      {"[1:2]", "failure"},
      {"[1::2::3]", "failure"},
      {"[1:2:3:4:5:6:7:8:9]", "failure"},
      {"[1:2:3:4:5:6:7:]", "failure"},
      {"[12345::]", "failure"},
      {"[::1.2.3]", "failure"},
      {"[::1.2.3.4.5]", "failure"},
      {"[::01.2.3.4]", "failure"},
      {"[::1.2.3.256]", "failure"},
      {"[1:2:3:4:5:6:7:1.2.3.4]", "failure"},
      {"[::.1]", "failure"},
      {"[::1%25eth0]", "failure"},
      {"[]", "failure"},
  };
  for (const Row& row : rows) check(row, true);
}

TEST_CASE("URL Standard 3.5: opaque hosts of other schemes") {
  const Row rows[] = {
      {"EXAMPLE", "EXAMPLE", HostKind::opaque},
      {"", "", HostKind::empty},
      {"1.2", "1.2", HostKind::opaque},
      {"\xC3\xBC", "%C3%BC", HostKind::opaque},
      {"a%zz", "a%zz", HostKind::opaque},
      {"[::0]", "[::]", HostKind::ipv6},
      {"a b", "failure"},
      {"a|b", "failure"},
  };
  for (const Row& row : rows) check(row, false);
}

TEST_CASE("a plain domain is its own result") {
  for (const char* text : {"x.org", "a-b.c", "x.org."}) CHECK(is_plain_domain(text));
  for (const char* text : {"", "X.org", "1.2.3.4", "a.0x", "a%41", "a_b c", "\xC3\xBC"}) {
    CAPTURE(text);
    CHECK_FALSE(is_plain_domain(text));
  }
}
