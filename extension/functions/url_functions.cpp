// url_*(address, ...).
#include "functions/functions.h"
#include "session/session.h"
#include "url/clean.h"
#include "url/key.h"
#include "url/public_suffix.h"
#include "url/query.h"
#include "url/url.h"
#include "url/web_address.h"

namespace dossier::functions {
namespace {

using sqlite::Args;
using sqlite::Context;

void url_scheme(Context& ctx, Args args) {
  const auto u = url::parse(*args.text(0));
  u ? ctx.text(u->scheme) : ctx.null();
}

void url_user(Context& ctx, Args args) {
  const auto u = url::parse(*args.text(0));
  u && !u->username.empty() ? ctx.text(u->username) : ctx.null();
}

void url_host(Context& ctx, Args args) {
  if (const auto host = url::plain_web_host(*args.text(0))) return ctx.text(*host);
  const auto u = url::parse(*args.text(0));
  u && u->host.kind != url::HostKind::none ? ctx.text(u->host.text) : ctx.null();
}

void url_port(Context& ctx, Args args) {
  const auto u = url::parse(*args.text(0));
  u && u->port ? ctx.integer(*u->port) : ctx.null();
}

void url_path(Context& ctx, Args args) {
  const auto u = url::parse(*args.text(0));
  u ? ctx.text(u->path) : ctx.null();
}

void url_query(Context& ctx, Args args) {
  const auto u = url::parse(*args.text(0));
  u ? ctx.text_or_null(u->query) : ctx.null();
}

void url_fragment(Context& ctx, Args args) {
  const auto u = url::parse(*args.text(0));
  u ? ctx.text_or_null(u->fragment) : ctx.null();
}

void url_param(Context& ctx, Args args) {
  const auto u = url::parse(*args.text(0));
  u && u->query ? ctx.text_or_null(url::query_value(*u->query, *args.text(1))) : ctx.null();
}

void url_valid(Context& ctx, Args args) { ctx.boolean(url::parse(*args.text(0)).has_value()); }

void url_normalize(Context& ctx, Args args) {
  const auto u = url::parse(*args.text(0));
  u ? ctx.text(url::href(*u)) : ctx.null();
}

void url_resolve(Context& ctx, Args args) {
  const auto base = url::parse(*args.text(0));
  if (!base) return ctx.null();
  const auto u = url::parse(*args.text(1), &*base);
  u ? ctx.text(url::href(*u)) : ctx.null();
}

void url_clean(Context& ctx, Args args) {
  const auto& list = ctx.session<Session>().tracking_list;
  ctx.text_or_null(url::clean(*args.text(0), list ? &*list : nullptr));
}

void url_key(Context& ctx, Args args) { ctx.text_or_null(url::key(*args.text(0))); }

// The second argument of url_domain: only 'icann' is one.
url::SuffixList suffix_list(Args args) {
  if (args.size() < 2) return url::SuffixList::whole;
  if (*args.text(1) == "icann") return url::SuffixList::icann;
  throw sqlite::Error("url_domain: unknown list: " + std::string(*args.text(1)));
}

void url_domain(Context& ctx, Args args) {
  ctx.text_or_null(url::registrable_domain_of_address(*args.text(0), suffix_list(args)));
}

void url_suffix(Context& ctx, Args args) {
  const auto u = url::parse(*args.text(0));
  u ? ctx.text_or_null(url::public_suffix(u->host)) : ctx.null();
}

}  // namespace

void add_url_functions(sqlite::Registry& registry) {
  using sqlite::strict_scalar;
  registry.functions(sqlite::kPure, {
                                        {"url_scheme", 1, strict_scalar<url_scheme>},
                                        {"url_user", 1, strict_scalar<url_user>},
                                        {"url_host", 1, strict_scalar<url_host>},
                                        {"url_port", 1, strict_scalar<url_port>},
                                        {"url_path", 1, strict_scalar<url_path>},
                                        {"url_query", 1, strict_scalar<url_query>},
                                        {"url_fragment", 1, strict_scalar<url_fragment>},
                                        {"url_param", 2, strict_scalar<url_param>},
                                        {"url_key", 1, strict_scalar<url_key>},
                                        {"url_valid", 1, strict_scalar<url_valid>},
                                        {"url_normalize", 1, strict_scalar<url_normalize>},
                                        {"url_resolve", 2, strict_scalar<url_resolve>},
                                        {"url_domain", 1, strict_scalar<url_domain>},
                                        {"url_domain", 2, strict_scalar<url_domain>},
                                        {"url_suffix", 1, strict_scalar<url_suffix>},
                                    });
  // Not deterministic, because a loaded tracking list changes what it answers:
  // an index over it would lie in a connection without that list. url_key() never
  // looks at the list, so that keys are the same everywhere and can be indexed.
  registry.functions(sqlite::kConfigured, {{"url_clean", 1, strict_scalar<url_clean>}});
}

}  // namespace dossier::functions
