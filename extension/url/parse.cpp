// The basic URL parser (URL Standard, section 4.4). The standard reads one code
// point at a time; here each state takes its whole run at once, which is the
// same thing where the run's end is known beforehand. Functions bear the names
// of the states.
#include <algorithm>

#include "decode/ascii.h"
#include "decode/utf8.h"
#include "url/authority.h"
#include "url/path.h"
#include "url/percent.h"
#include "url/scan.h"
#include "url/url.h"

namespace dossier::url {
namespace {

bool is_scheme_character(char c) {
  return decode::is_letter_or_digit(c) || c == '+' || c == '-' || c == '.';
}

// The length of the scheme before its ":", 0 if the text has none.
std::size_t scheme_size(std::string_view text) {
  if (text.empty() || !decode::is_letter(text[0])) return 0;
  const auto end = std::find_if_not(text.begin(), text.end(), is_scheme_character);
  return end != text.end() && *end == ':' ? static_cast<std::size_t>(end - text.begin()) : 0;
}

constexpr ByteSet kEndsOfPath("?#");
constexpr ByteSet kEndOfQuery("#");

// Every state returns false for the standard's "failure"; rest_ is what the
// states before it have left.
class Parser {
 public:
  Parser(std::string_view input, const Url* base) : rest_(input), base_(base) {}

  std::optional<Url> parse() {
    const std::size_t size = scheme_size(rest_);
    if (!(size ? scheme(size) : no_scheme())) return std::nullopt;
    return std::move(url_);
  }

 private:
  bool starts_with(std::string_view prefix) const {
    return rest_.substr(0, prefix.size()) == prefix;
  }
  bool starts_with_slash() const {
    return !rest_.empty() && (rest_[0] == '/' || (is_special_ && rest_[0] == '\\'));
  }
  void set_scheme(std::string_view name) {
    url_.scheme = decode::lower(name);
    is_special_ = is_special_scheme(url_.scheme);
    is_file_ = url_.scheme == "file";
  }
  void copy_authority_of_base() {
    url_.username = base_->username;
    url_.password = base_->password;
    url_.host = base_->host;
    url_.port = base_->port;
  }

  bool scheme(std::size_t size) {
    set_scheme(rest_.substr(0, size));
    rest_.remove_prefix(size + 1);
    if (is_file_) return file();
    if (is_special_) {
      const bool is_relative = base_ && base_->scheme == url_.scheme && !starts_with("//");
      return is_relative ? relative() : special_authority_ignore_slashes();
    }
    if (!starts_with("/")) return opaque_path();
    rest_.remove_prefix(1);
    return path_or_authority();
  }

  bool no_scheme() {
    if (!base_) return false;
    if (base_->has_opaque_path) {
      if (!starts_with("#")) return false;
      url_ = *base_;
      url_.fragment.reset();
      return query_and_fragment();
    }
    set_scheme(base_->scheme);
    return is_file_ ? file() : relative();
  }

  bool path_or_authority() {
    if (!starts_with("/")) return path();
    rest_.remove_prefix(1);
    return authority();
  }

  bool relative() {
    if (starts_with_slash()) {
      rest_.remove_prefix(1);
      return relative_slash();
    }
    copy_authority_of_base();
    return beside_base();
  }

  // The end of the relative and the file state: the path starts from base's.
  bool beside_base() {
    url_.path = base_->path;
    if (rest_.empty() || rest_[0] == '#') url_.query = base_->query;
    if (rest_.empty() || rest_[0] == '?' || rest_[0] == '#') return query_and_fragment();
    if (is_file_ && starts_with_drive_letter(rest_)) {
      url_.path.clear();
    } else {
      shorten(url_.path, is_file_);
    }
    return path();
  }

  bool relative_slash() {
    if (starts_with_slash()) {
      if (is_special_) return special_authority_ignore_slashes();
      rest_.remove_prefix(1);
      return authority();
    }
    copy_authority_of_base();
    return path();
  }

  bool special_authority_ignore_slashes() {
    while (starts_with_slash()) rest_.remove_prefix(1);
    return authority();
  }

  // The authority, host and port states.
  bool authority() {
    const std::size_t size = authority_size(rest_, is_special_);
    const Authority parts = split_authority(rest_.substr(0, size));
    rest_.remove_prefix(size);
    const bool needs_host = is_special_ || parts.userinfo || parts.port;
    if (parts.host.empty() && needs_host) return false;
    if (parts.userinfo) set_credentials(*parts.userinfo);
    auto parsed = parse_host(parts.host, is_special_);
    if (!parsed) return false;
    url_.host = *std::move(parsed);
    if (parts.port) {
      const auto port = parse_port(*parts.port);
      if (!port) return false;
      const bool is_default = port->number == default_port(url_.scheme) && is_special_;
      if (!is_default) url_.port = port->number;
    }
    return path_start();
  }

  void set_credentials(std::string_view userinfo) {
    const std::size_t colon = std::min(userinfo.find(':'), userinfo.size());
    append_encoded(url_.username, userinfo.substr(0, colon), EncodeSet::userinfo);
    userinfo.remove_prefix(std::min(colon + 1, userinfo.size()));
    append_encoded(url_.password, userinfo, EncodeSet::userinfo);
  }

  bool file() {
    url_.host = Host{HostKind::empty, ""};
    if (starts_with_slash()) {
      rest_.remove_prefix(1);
      return file_slash();
    }
    if (!base_ || base_->scheme != "file") return path();
    url_.host = base_->host;
    return beside_base();
  }

  bool file_slash() {
    if (starts_with_slash()) {
      rest_.remove_prefix(1);
      return file_host();
    }
    if (base_ && base_->scheme == "file") {
      url_.host = base_->host;
      const std::string_view drive = std::string_view(base_->path).substr(0, 3);
      const bool base_has_drive = drive.size() == 3 &&
                                  is_normalized_drive_letter(drive.substr(1)) &&
                                  (base_->path.size() == 3 || base_->path[3] == '/');
      if (base_has_drive && !starts_with_drive_letter(rest_)) url_.path = drive;
    }
    return path();
  }

  bool file_host() {
    const std::size_t size = authority_size(rest_, true);
    const std::string_view host = rest_.substr(0, size);
    if (is_drive_letter(host)) return path();
    rest_.remove_prefix(size);
    if (!host.empty()) {
      auto parsed = parse_host(host, true);
      if (!parsed) return false;
      if (parsed->text == "localhost") *parsed = Host{HostKind::empty, ""};
      url_.host = *std::move(parsed);
    }
    return path_start();
  }

  bool path_start() {
    if (starts_with_slash()) {
      rest_.remove_prefix(1);
    } else if (!is_special_) {
      return query_and_fragment();  // nothing else can follow an authority
    }
    return path();
  }

  bool path() {
    append_path(url_.path, take_until(kEndsOfPath), PathRules{is_special_, is_file_});
    return query_and_fragment();
  }

  bool opaque_path() {
    url_.has_opaque_path = true;
    const std::string_view text = take_until(kEndsOfPath);
    append_opaque_path(url_.path, text, !rest_.empty());
    return query_and_fragment();
  }

  bool query_and_fragment() {
    if (starts_with("?")) {
      rest_.remove_prefix(1);
      url_.query.emplace();
      append_encoded(*url_.query, take_until(kEndOfQuery),
                     is_special_ ? EncodeSet::special_query : EncodeSet::query);
    }
    if (starts_with("#")) {
      rest_.remove_prefix(1);
      url_.fragment.emplace();
      append_encoded(*url_.fragment, rest_, EncodeSet::fragment);
    }
    return true;
  }

  std::string_view take_until(const ByteSet& delimiters) {
    const std::size_t end = delimiters.find(rest_);
    const std::string_view taken = rest_.substr(0, end);
    rest_.remove_prefix(end);
    return taken;
  }

  std::string_view rest_;
  const Url* base_;
  Url url_;
  bool is_special_ = false;
  bool is_file_ = false;
};

bool is_tab_or_newline(char c) { return c == '\t' || c == '\n' || c == '\r'; }
bool is_c0_or_space(char c) { return static_cast<unsigned char>(c) <= 0x20; }

}  // namespace

std::string_view strip_ignored(std::string_view text, std::string& storage) {
  while (!text.empty() && is_c0_or_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_c0_or_space(text.back())) text.remove_suffix(1);
  if (!decode::is_valid_utf8(text)) {
    storage = decode::replace_invalid_utf8(text);
    text = storage;
  }
  // Three searches at memory speed; hardly any address has one.
  const bool has_any =
      text.find('\t') != text.npos || text.find('\n') != text.npos || text.find('\r') != text.npos;
  if (has_any) {
    std::string kept;
    std::remove_copy_if(text.begin(), text.end(), std::back_inserter(kept), is_tab_or_newline);
    storage = std::move(kept);
    text = storage;
  }
  return text;
}

std::optional<Url> parse(std::string_view text, const Url* base) {
  std::string storage;
  return Parser(strip_ignored(text, storage), base).parse();
}

bool is_special_scheme(std::string_view scheme) {
  return scheme == "http" || scheme == "https" || scheme == "file" || scheme == "ftp" ||
         scheme == "ws" || scheme == "wss";
}

std::uint16_t default_port(std::string_view scheme) {
  if (scheme == "http" || scheme == "ws") return 80;
  if (scheme == "https" || scheme == "wss") return 443;
  return scheme == "ftp" ? 21 : 0;
}

std::string href(const Url& url) {
  std::string out = url.scheme + ":";
  if (url.host.kind != HostKind::none) {
    out += "//";
    if (!url.username.empty() || !url.password.empty()) {
      out += url.username;
      if (!url.password.empty()) out.append(":").append(url.password);
      out += '@';
    }
    out += url.host.text;
    if (url.port) out.append(":").append(std::to_string(*url.port));
  } else if (!url.has_opaque_path && url.path.substr(0, 2) == "//") {
    out += "/.";  // or the path would be read as an authority
  }
  out += url.path;
  if (url.query) out.append("?").append(*url.query);
  if (url.fragment) out.append("#").append(*url.fragment);
  return out;
}

}  // namespace dossier::url
