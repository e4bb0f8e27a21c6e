// Registrable domains by the Public Suffix List (https://publicsuffix.org/),
// through libpsl: the name that somebody registered, by which links belong
// together.
//
//   registrable_domain(host of "https://www.bbc.co.uk/")  ->  bbc.co.uk
//   public_suffix(the same)                               ->  co.uk
//   registrable_domain("alice.github.io")                 ->  alice.github.io
//   registrable_domain("alice.github.io", icann)          ->  github.io
//   registrable_domain("co.uk")                           ->  nullopt
//   registrable_domain of an IP address                   ->  nullopt
//
// The list is the newer of the system's (Debian's package publicsuffix) and the
// one built into libpsl. A top-level domain that is not on it counts as a
// public suffix. A trailing dot stays, as the URL Standard has it (3.2).
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "url/host.h"

namespace dossier::url {

// whole: with the private section, where github.io is a suffix. icann: without,
// as NET.REG_DOMAIN of BigQuery answers.
enum class SuffixList { whole, icann };

// Views into host.text.
std::optional<std::string_view> public_suffix(const Host& host,
                                              SuffixList list = SuffixList::whole);
std::optional<std::string_view> registrable_domain(const Host& host,
                                                   SuffixList list = SuffixList::whole);
// For a domain that is known to be one, in its final form (see plain_web_host).
std::optional<std::string_view> public_suffix(std::string_view domain, SuffixList list);
std::optional<std::string_view> registrable_domain(std::string_view domain, SuffixList list);

// For an address: registrable_domain() of its host, by the quick way where there is
// one. nullopt also for what is no address.
std::optional<std::string> registrable_domain_of_address(std::string_view address,
                                                         SuffixList list = SuffixList::whole);

}  // namespace dossier::url
