#include "url/public_suffix.h"

#include <libpsl.h>

#include <memory>
#include <string>

#include "url/url.h"
#include "url/web_address.h"

namespace dossier::url {
namespace {

struct Free {
  void operator()(psl_ctx_t* list) const { psl_free(list); }
};

// One list for the process, loaded at first use and never changed after it:
// lookups only read it, so connections in different threads share it, and a
// connection pays for loading it only once. A newer list is seen by the next
// process, never in the middle of a statement.
const psl_ctx_t* suffixes() {
  static const std::unique_ptr<psl_ctx_t, Free> latest(psl_latest(nullptr));
  return latest ? latest.get() : psl_builtin();
}

// A listed suffix has at most 5 labels; looking only at the last 8 keeps the
// time linear for a host of thousands of labels.
constexpr int kMaxLabels = 8;

// Where the public suffix starts.
std::size_t suffix_start(const std::string& domain, SuffixList list) {
  const psl_ctx_t* psl = suffixes();
  const int type = list == SuffixList::icann ? PSL_TYPE_ICANN : PSL_TYPE_ANY;
  std::size_t start = domain.size();
  for (int labels = 0; start != 0 && labels < kMaxLabels; ++labels) {
    const std::size_t dot = start >= 2 ? domain.rfind('.', start - 2) : domain.npos;
    start = dot == domain.npos ? 0 : dot + 1;
  }
  // The first that is a suffix is the longest; a single label always is.
  while (!psl_is_public_suffix2(psl, domain.c_str() + start, type)) {
    const std::size_t dot = domain.find('.', start);
    if (dot == domain.npos) break;
    start = dot + 1;
  }
  return start;
}

// Empty labels have no place in the list: ".com", "a..com", ".".
struct Cut {
  std::string name;  // without a trailing dot
  std::size_t suffix;
};
std::optional<Cut> cut(std::string_view domain, SuffixList list) {
  if (!domain.empty() && domain.back() == '.') domain.remove_suffix(1);
  if (domain.empty() || domain.front() == '.' || domain.find("..") != domain.npos) {
    return std::nullopt;
  }
  Cut result{std::string(domain), 0};
  result.suffix = suffix_start(result.name, list);
  return result;
}

}  // namespace

std::optional<std::string_view> public_suffix(std::string_view domain, SuffixList list) {
  const auto found = cut(domain, list);
  if (!found) return std::nullopt;
  return domain.substr(found->suffix);
}

std::optional<std::string_view> registrable_domain(std::string_view domain, SuffixList list) {
  const auto found = cut(domain, list);
  if (!found || found->suffix == 0) return std::nullopt;
  const std::size_t dot =
      found->suffix >= 2 ? found->name.rfind('.', found->suffix - 2) : found->name.npos;
  return domain.substr(dot == domain.npos ? 0 : dot + 1);
}

std::optional<std::string_view> public_suffix(const Host& host, SuffixList list) {
  if (host.kind != HostKind::domain) return std::nullopt;
  return public_suffix(std::string_view(host.text), list);
}

std::optional<std::string_view> registrable_domain(const Host& host, SuffixList list) {
  if (host.kind != HostKind::domain) return std::nullopt;
  return registrable_domain(std::string_view(host.text), list);
}

std::optional<std::string> registrable_domain_of_address(std::string_view address,
                                                         SuffixList list) {
  const auto text = [](std::optional<std::string_view> domain) {
    return domain ? std::optional(std::string(*domain)) : std::nullopt;
  };
  if (const auto host = plain_web_host(address)) return text(registrable_domain(*host, list));
  const auto parsed = parse(address);
  return parsed ? text(registrable_domain(parsed->host, list)) : std::nullopt;
}

}  // namespace dossier::url
