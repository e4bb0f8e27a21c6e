#include "url/key.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "url/amp.h"
#include "url/clean.h"
#include "url/percent.h"
#include "url/public_suffix.h"
#include "url/query.h"
#include "url/scan.h"
#include "url/url.h"

namespace dossier::url {
namespace {

constexpr std::string_view kUnreserved =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
constexpr std::string_view kSubDelimiters = "!$&'()*+,;=:@";  // RFC 3986, 3.3: a segment's own

constexpr ByteSet kPlainInPath(kUnreserved, kSubDelimiters);
constexpr ByteSet kPlainInQuery(kUnreserved);

// Bytes as text in the one form that the key has for them.
std::string escaped(std::string_view bytes, const ByteSet& plain) {
  std::string out;
  out.reserve(bytes.size());
  for (const char c : bytes) {
    plain.has(c) ? out.push_back(c) : append_percent(out, static_cast<unsigned char>(c));
  }
  return out;
}

bool is_variant_label(std::string_view label) {
  return label == "www" || label == "m" || label == "mobile" || label == "amp";
}

std::string key_host(const Host& host) {
  std::string_view text = host.text;
  // "x.org." is x.org; "." and "x.org.." are names of their own, with empty labels.
  if (text.size() > 1 && text.ends_with('.') && !text.ends_with("..")) {
    text.remove_suffix(1);
  }
  const auto domain = registrable_domain(text, SuffixList::whole);
  if (host.kind != HostKind::domain || !domain) return std::string(text);
  std::string out;
  while (text.size() > domain->size()) {
    const std::size_t dot = text.find('.');
    if (!is_variant_label(text.substr(0, dot))) out += text.substr(0, dot + 1);
    text.remove_prefix(dot + 1);
  }
  return out += *domain;
}

bool is_index_page(std::string_view segment) {
  const std::size_t dot = segment.find('.');
  if (dot == segment.npos) return false;
  const std::string_view name = segment.substr(0, dot), ending = segment.substr(dot + 1);
  if (name != "index" && name != "default") return false;
  return ending == "html" || ending == "htm" || ending == "shtml" || ending == "php" ||
         ending == "asp" || ending == "aspx" || ending == "jsp";
}

// Takes `ending` off; not where only a dot segment or nothing would be left.
bool take_off(std::string& segment, std::string_view ending) {
  if (segment.size() <= ending.size() || !std::string_view(segment).ends_with(ending)) return false;
  const std::string_view left = std::string_view(segment).substr(0, segment.size() - ending.size());
  if (left == "." || left == "..") return false;
  segment.resize(left.size());
  return true;
}

// Takes the marks off the end of the path, until it ends in a page's own name.
void trim_end(std::vector<std::string>& segments) {
  while (!segments.empty()) {
    std::string& last = segments.back();
    if (last.empty() || last == "amp" || is_index_page(last)) {
      segments.pop_back();
    } else if (take_off(last, ".amp.html")) {
      last += ".html";
    } else if (!take_off(last, ".amp")) {
      return;
    }
  }
}

std::string key_path(std::string_view path) {
  std::vector<std::string> segments;
  while (!path.empty()) {
    const std::size_t end = std::min(path.find('/', 1), path.size());
    std::string segment = escaped(percent_decode(path.substr(1, end - 1)), kPlainInPath);
    if (segment != "amp") segments.push_back(std::move(segment));
    path.remove_prefix(end);
  }
  trim_end(segments);
  std::string out;
  for (const std::string& segment : segments) out.append("/").append(segment);
  return out;
}

std::string key_query(std::string_view query) {
  std::vector<std::pair<std::string, std::string>> kept;
  for_each_piece(query, [&](std::string_view piece) {
    if (piece.empty()) return;
    const auto [raw_name, raw_value] = split_piece(piece);
    const std::string name = form_decode(raw_name), value = form_decode(raw_value);
    if (is_amp_parameter(name, value) || is_tracking_parameter(name)) return;
    kept.emplace_back(escaped(name, kPlainInQuery), escaped(value, kPlainInQuery));
  });
  std::sort(kept.begin(), kept.end());
  std::string out;
  for (const auto& [name, value] : kept) {
    out.append(out.empty() ? "?" : "&").append(name).append("=").append(value);
  }
  return out;
}

std::string web_key(const Url& url) {
  std::string out = key_host(url.host);
  const bool is_web_port = !url.port || *url.port == 80 || *url.port == 443;
  if (!is_web_port) out.append(":").append(std::to_string(*url.port));
  // What is left in a cache has no page behind it that could be found; trimmed, its
  // path could look as if it had.
  out += is_amp_cache(url.host.text) ? url.path : key_path(url.path);
  if (url.query) out += key_query(*url.query);
  return out;
}

bool is_web(const Url& url) { return url.scheme == "http" || url.scheme == "https"; }

// "x.org/a" or "x.org:8080/a": the form of a key, and of addresses that people
// write down. "tel:911" has that form too, and the same key either way.
bool lacks_scheme(std::string_view text) {
  const std::size_t end = authority_size(text, true);
  const Authority parts = split_authority(text.substr(0, end));
  if (end == 0 || parts.userinfo) return false;
  return !parts.port || (!parts.port->empty() && parse_port(*parts.port));
}

}  // namespace

std::optional<std::string> key(std::string_view text) {
  std::string storage;
  text = strip_ignored(text, storage);
  std::optional<std::string> address;
  if (lacks_scheme(text)) address = clean("https://" + std::string(text));
  if (!address) address = clean(text);
  if (!address) return std::nullopt;
  auto url = parse(*address);
  if (!url) return std::nullopt;
  if (!is_web(*url)) {
    url->fragment.reset();
    return href(*url);
  }
  // "/./c/s/x.org" shows the page of a cache only when it is normalized.
  if (cached_page(url->host.text, url->path)) url = parse(*clean(href(*url)));
  return web_key(*url);
}

}  // namespace dossier::url
